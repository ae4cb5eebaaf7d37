namespace Throughline.Demo.People;

/// <summary>Given and family names of many origins. Put together by chance, they name nobody.</summary>
internal static class Names
{
    public static readonly string[] Hers =
    [
        "Adaeze", "Agnieszka", "Alma", "Amara", "Anh", "Aurelia", "Beatriz", "Bronwyn", "Carmela", "Chenoa", "Clarissa", "Dalia", "Delia", "Elif", "Esperanza", "Fatuma", "Fern",
        "Freya", "Graciela", "Greta", "Halima", "Hedda", "Ileana", "Imelda", "Ingrid", "Ione", "Jolanta", "Juniper", "Kalani", "Katya", "Keziah", "Lakshmi", "Leocadia", "Lupe",
        "Magdalena", "Mai", "Maribel", "Mirela", "Nadia", "Naomi", "Nasrin", "Noor", "Odette", "Olabisi", "Paloma", "Petra", "Prisca", "Qiao", "Rosalind", "Roya", "Sabela",
        "Saoirse", "Shanice", "Signe", "Soledad", "Svetlana", "Tamsin", "Thandi", "Ulrike", "Vesna", "Wilhelmina", "Winona", "Ximena", "Yasmin", "Yolanda", "Zainab", "Zofia", "Zuri",
    ];

    public static readonly string[] His =
    [
        "Abel", "Adebayo", "Alarik", "Amadou", "Anselm", "Arturo", "Bartosz", "Basil", "Bayard", "Casimir", "Chidi", "Cormac", "Dashiell", "Demetrio", "Desmond", "Dragan", "Eamon",
        "Efrain", "Elias", "Emeka", "Farid", "Florian", "Gideon", "Gustavo", "Hamza", "Hector", "Hiroshi", "Ignacio", "Ilya", "Isandro", "Jabari", "Jarek", "Joaquin", "Kenji",
        "Kofi", "Lazaro", "Leander", "Linh", "Lorcan", "Malik", "Marek", "Mateus", "Milos", "Nestor", "Nikolai", "Obadiah", "Octavio", "Omar", "Orson", "Pascual", "Phineas",
        "Quentin", "Radek", "Rashid", "Rodrigo", "Rune", "Salvador", "Santino", "Silas", "Stellan", "Tadeo", "Tariq", "Thaddeus", "Tomas", "Ugo", "Viktor", "Yusuf", "Zeke",
    ];

    public static readonly string[] Families =
    [
        "Abernathy-Cole", "Achebe-Rand", "Adeyemi", "Alvarado-Finch", "Amberg", "Anzures", "Arkwright", "Asante", "Ashgrove", "Bajorek", "Balogun", "Barrientes", "Beaufort-Diaz", "Bellweather",
        "Bergstrand", "Birchwood", "Bodnar", "Bouchard-Lin", "Brightstone", "Brzoska", "Caldera", "Carrick", "Castellon", "Cederholm", "Chavarria", "Cho-Larkin", "Claremont", "Coldiron",
        "Corvino", "Crowfield", "Czerny", "Dahlgren", "Darkwa", "Delacour", "Demirci", "Dombrowe", "Drinkwater", "Dziedzic", "Eastlake", "Echeverri", "Edlund", "Ekwueme", "Elderfield",
        "Esparza-Holt", "Fairweather", "Farrokh", "Fenwick", "Fjelstad", "Flores-Reyes", "Fontana-Wu", "Gallowglass", "Garavaglia", "Ghebre", "Gilroy-Tran", "Goldfinch", "Grigoryan",
        "Guerin", "Haddad-Moss", "Hagedorn", "Halloran-Vu", "Hatherley", "Hazelton", "Heikkila", "Hollowell", "Hrabak", "Ibarrondo", "Ironwood", "Iyamabo", "Jankovic", "Jarnagin",
        "Juarez-Pell", "Kahananui", "Kalnins", "Karimova", "Kestrel", "Khoury-Dean", "Kowalczuk", "Kvist", "Ladipo", "Langstrom", "Lavender", "Leclair-Ochoa", "Lightfeather", "Lindqvist-Ray",
        "Lockridge", "Lozano-Beck", "Mackintosh-Ito", "Maldonado-Frey", "Marchwood", "Marquesa", "Mbatha", "Meadowcroft", "Merriweather", "Mikulski", "Moonfall", "Morningstar", "Nakagawa-Stone",
        "Navarrete", "Nguyen-Hale", "Nordahl", "Nwosu", "Oakhurst", "Obregon", "Odunsi", "Okafor-Lund", "Olmstead", "Orozco-Kane", "Osterhaus", "Ouedraogo", "Paxton-Roy", "Pellegrin",
        "Petrosyan", "Pham-Archer", "Pinewood", "Plascencia", "Quigley-Soto", "Quillfeather", "Rahimi", "Ravenscroft", "Redcedar", "Reinholt", "Riverbend", "Rosenvik", "Saetre", "Salcedo",
        "Sandoval-Berg", "Schwarzwald", "Shirazi", "Silvercreek", "Skarholt-Lee", "Sokolova", "Stonebridge", "Sundqvist", "Szymon", "Tafoya", "Takahara", "Talltree-Moore", "Tesfaye",
        "Thistlewood", "Tiedemann", "Trujillo-Ames", "Tufvesson", "Underbough", "Urrutia", "Valdivieso", "Vandermolen", "Vasquez-Orr", "Verhoeven", "Villaflor", "Voskuil", "Wadsworth-Ali",
        "Wetherill", "Whitlock-Sosa", "Wickstrom", "Wintergreen", "Xiong-Bell", "Yarborough", "Yellowwood", "Yilmazer", "Zapatero", "Zelenko", "Zimmerhof", "Zubiri",
    ];

    public static readonly string[] ContactPreferences =
    [
        "text, afternoons", "call after 4 PM", "e-mail, reads it mornings", "call, let it ring long", "text first, then call", "call before 10 AM", "video call, captions on",
        "letters in large print", "call the mother's number if no answer", "text, Spanish or English", "relay call", "any way, not on Tuesdays",
    ];

    public static readonly string[] Bosses =
    [
        "Joan Tillery", "M. Castor", "Rudy Almquist", "P. Vandersloot", "Teresa Okwu", "Dale Brimhall", "Nan Severin", "Luis Corvalan", "H. Prindle", "Kay Oduya", "Bettina Roos", "Walt Ferring",
        "Amaya Trask", "G. Holmquist", "Denise Farrow", "Sol Barkley", "Ruth Ensign", "T. Abara", "Molly Kettering", "Ed Sarkisov", "Vera Lindholm", "C. Pardo", "June Abbot-Reyes", "Neil Ostrov",
    ];
}
