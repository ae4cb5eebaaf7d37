namespace Throughline.Demo.People;

/// <summary>A kind of work that lives aim at and find: its SOC 2018 code, its pathway, what it pays an hour, where it is done.</summary>
internal sealed record Occupation(string Title, string Soc, string Pathway, decimal Low, decimal High, Trade Trade)
{
    public string InASentence => char.ToLowerInvariant(Title[0]) + Title[1..];

    public static readonly Occupation[] All =
    [
        new("Nurse aide", "31-1131", Healthcare, 16.20m, 19.60m, Trade.Care),
        new("Home health aide", "31-1121", Healthcare, 14.80m, 17.40m, Trade.Care),
        new("Medical records specialist", "29-2072", Healthcare, 17.00m, 22.50m, Trade.Clinic),
        new("Front desk clerk at a clinic", "43-4171", Healthcare, 15.50m, 18.20m, Trade.Clinic),
        new("Pharmacy technician", "29-2052", Healthcare, 16.75m, 20.40m, Trade.Clinic),
        new("Dietary aide", "35-2021", Hospitality, 14.50m, 17.40m, Trade.Care),
        new("Cook", "35-2014", Hospitality, 15.00m, 18.50m, Trade.Dining),
        new("Prep cook", "35-2021", Hospitality, 14.25m, 16.75m, Trade.Dining),
        new("Baker's helper", "51-3011", Hospitality, 14.75m, 17.80m, Trade.Dining),
        new("Counter worker", "35-3023", Hospitality, 13.75m, 15.90m, Trade.Dining),
        new("Hotel desk clerk", "43-4081", Hospitality, 14.40m, 16.60m, Trade.Lodging),
        new("Housekeeper", "37-2012", Hospitality, 14.20m, 16.80m, Trade.Lodging),
        new("Laundry worker", "51-6011", Hospitality, 14.00m, 16.20m, Trade.Lodging),
        new("Machine operator", "51-9111", Manufacturing, 17.50m, 21.75m, Trade.Factory),
        new("Assembler", "51-2090", Manufacturing, 16.80m, 20.10m, Trade.Factory),
        new("Quality inspector", "51-9061", Manufacturing, 18.20m, 22.40m, Trade.Factory),
        new("Woodworking machine operator", "51-7042", Manufacturing, 17.20m, 20.80m, Trade.Factory),
        new("Welder", "51-4121", Manufacturing, 20.50m, 25.75m, Trade.Factory),
        new("Food production worker", "51-3093", Manufacturing, 16.40m, 19.20m, Trade.FoodPlant),
        new("Packer", "51-9111", Manufacturing, 15.80m, 18.60m, Trade.FoodPlant),
        new("Order filler", "53-7065", Transportation, 16.00m, 19.40m, Trade.Warehouse),
        new("Shipping clerk", "43-5071", Transportation, 16.60m, 20.20m, Trade.Warehouse),
        new("Delivery driver", "53-3033", Transportation, 16.90m, 21.30m, Trade.Warehouse),
        new("Shuttle driver", "53-3053", Transportation, 15.40m, 18.30m, Trade.Lodging),
        new("Stocker", "53-7065", Business, 14.30m, 16.90m, Trade.Store),
        new("Cashier", "41-2011", Business, 13.80m, 15.75m, Trade.Store),
        new("Retail salesperson", "41-2031", Business, 14.00m, 17.20m, Trade.Store),
        new("Filing clerk", "43-9061", Business, 15.60m, 18.40m, Trade.Office),
        new("Customer service representative", "43-4051", Business, 16.20m, 20.50m, Trade.Office),
        new("Bookkeeping clerk", "43-3031", Business, 18.00m, 23.25m, Trade.Office),
        new("Computer support specialist", "15-1232", Technology, 20.00m, 27.50m, Trade.Office),
        new("Library assistant", "43-4121", Business, 14.60m, 17.50m, Trade.Public),
        new("Custodian", "37-2011", Construction, 15.20m, 18.70m, Trade.Public),
        new("Groundskeeper", "37-3011", Agriculture, 15.30m, 18.90m, Trade.Grounds),
        new("Greenhouse worker", "45-2092", Agriculture, 14.60m, 17.30m, Trade.Grounds),
        new("Animal caretaker", "39-2021", Agriculture, 14.20m, 16.90m, Trade.Animals),
        new("Veterinary assistant", "31-9096", Agriculture, 15.10m, 17.90m, Trade.Animals),
        new("Childcare worker", "39-9011", Education, 13.90m, 16.20m, Trade.Children),
        new("Automotive technician", "49-3023", Transportation, 18.75m, 25.00m, Trade.Garage),
        new("Maintenance worker", "49-9071", Construction, 18.00m, 23.50m, Trade.Lodging),
        new("Carpenter's helper", "47-2061", Construction, 17.60m, 22.20m, Trade.Building),
    ];

    private const string Healthcare = "healthcare";
    private const string Manufacturing = "manufacturing";
    private const string Transportation = "transportation-distribution";
    private const string Technology = "information-technology";
    private const string Construction = "architecture-construction";
    private const string Hospitality = "hospitality";
    private const string Business = "business";
    private const string Agriculture = "agriculture";
    private const string Education = "education";
}

/// <summary>What kind of place it is.</summary>
internal enum Trade
{
    Care,
    Clinic,
    Dining,
    Lodging,
    Factory,
    FoodPlant,
    Warehouse,
    Store,
    Office,
    Public,
    Grounds,
    Animals,
    Children,
    Garage,
    Building,
}
