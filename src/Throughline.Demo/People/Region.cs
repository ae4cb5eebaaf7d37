namespace Throughline.Demo.People;

/// <summary>Where an agency works: towns, area codes, the names that places there bear.</summary>
internal sealed record Region(string Agency, string Prefix, string Mail, int[] AreaCodes, (string Town, string PostalCode)[] Towns, string[] Landmarks, (string Name, Trade Trade)[] Named)
{
    public static readonly Region Nebraska = new("nebraska-vr", "NE", "nebraska.example", [308, 402, 531],
        [("Grand Island", "68801"), ("Kearney", "68847"), ("Hastings", "68901"), ("Omaha", "68102"), ("Bellevue", "68005")],
        [
            "Loup River", "Platte Valley", "Prairie Sky", "Sandhill", "Cottonwood", "Bluestem", "Crane Meadow", "Buffalo Grass", "Wood River", "Meadowlark", "Cornerstone", "Elm Creek", "Rainwater",
            "Goldenrod", "Oxbow", "Chimney Bluff", "Windbreak", "Plum Hollow", "Dry Creek", "Switchgrass", "Homestead", "Burr Oak", "Two Rivers", "Wild Rose", "Long Pine", "Niobrara Bend", "Section Line", "Harvest Moon",
        ],
        [
            ("Loup River Millwork", Trade.Factory), ("Platte Valley Foods", Trade.FoodPlant), ("Prairie Sky Clinic", Trade.Clinic), ("County Annex", Trade.Office),
            ("Sandhill Tool and Die", Trade.Factory), ("Cottonwood Senior Living", Trade.Care), ("Bluestem Care Center", Trade.Care),
        ]);

    public static readonly Region Wisconsin = new("wisconsin-dvr", "WI", "wisconsin.example", [608, 715, 920, 414],
        [("Madison", "53703"), ("Eau Claire", "54701"), ("Green Bay", "54301"), ("Sheboygan", "53081")],
        [
            "Kettle Bend", "Harbor", "Mill House", "Badger Ridge", "Birch Lake", "Driftless", "Northwoods", "Cranberry Marsh", "Blue Heron", "Limestone", "Third Street", "Fox Hollow", "White Pine",
            "Lakeshore", "Cedar Point", "Door Stone", "Old Canal", "Prairie du Bois", "Sturgeon", "Maple Run", "Granite Falls", "Red Barn", "Silver Birch", "Wolf Run", "Sugar River", "Rush Lake", "Iron Bell", "Dells Road",
        ],
        [("Third Street Bakery", Trade.Dining), ("Harbor Rolls", Trade.Dining), ("Kettle Bend Foods", Trade.FoodPlant), ("Mill House Café", Trade.Dining)]);

    public static readonly Region Iowa = new("iowa-ivrs", "IA", "iowa.example", [515, 319, 712, 563],
        [("Des Moines", "50309"), ("Cedar Rapids", "52401"), ("Council Bluffs", "51501"), ("Dubuque", "52001")],
        [
            "Loess Hill", "Raccoon Bend", "Maquoketa", "Amber Field", "Skunk River", "Wapsie", "Covered Bridge", "Tallgrass", "Nodaway", "Bellflower", "Turkey Foot", "Linn Grove", "Stone City", "High Trestle",
            "Cedar Bluff", "Coneflower", "Old Capitol", "Walnut Grove", "Mulberry", "Five Flags", "Geode", "Red Rock", "Honey Creek", "Clover Hill", "Plow Share", "Quarry Lane", "Whistle Stop", "River Bow",
        ],
        [("Walnut Grove Bottling", Trade.FoodPlant)]);

    public static readonly Region Kansas = new("kansas-dcf", "KS", "kansas.example", [785, 316, 620, 913],
        [("Topeka", "66603"), ("Wichita", "67202"), ("Salina", "67401"), ("Hutchinson", "67501")],
        [
            "Flint Hill", "Chisholm", "Sunflower", "Smoky Hill", "Post Rock", "Arkansas Bend", "Tall Corn", "Cheyenne Bottom", "Kaw Valley", "Gypsum", "Prairie Dog", "Osage", "Red Bud", "Cimarron",
            "Big Sky", "Limestone Post", "Elk Falls", "Council Oak", "Western Meadow", "Rolling Wheat", "Santa Fe Street", "Blue Stem Gap", "Windmill", "Salt Fork", "Tuttle", "Coneburg", "Stockyard", "Little House",
        ],
        [("Smoky Hill Packing", Trade.FoodPlant)]);

    public static readonly Region[] All = [Nebraska, Wisconsin, Iowa, Kansas];
}
