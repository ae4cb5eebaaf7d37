namespace Throughline.Demo.Words;

/// <summary>What is bought for a client, and what post-employment services are asked for.</summary>
internal static class MoneyWords
{
    /// <summary>What an authorization is for, about what it costs in dollars, and how many days it runs.</summary>
    public static readonly (string Service, string Note, int Cost, int Days)[] ForWork =
    [
        ("work-clothes", "Shoes with grip and two work shirts.", 145, 14), ("tools", "Boots and tools for the first day.", 286, 18),
        ("transportation", "Bus pass for the first month.", 48, 30), ("uniform", "Uniform, two sets.", 120, 14),
        ("job-coaching", "Coach for the first weeks, six hours a week.", 1140, 32), ("eyeglasses", "Safety glasses with prescription.", 210, 21),
        ("hearing-aid-batteries", "Batteries and a headset amplifier.", 96, 14), ("license-fee", "Food handler card and fee.", 35, 10),
        ("transportation", "Gas cards until the first pay.", 80, 14), ("assistive-technology", "Large-print keyboard cover and a stand.", 164, 21),
    ];

    public static readonly string[] Paid = ["Invoice and receipt agree.", "Paid as invoiced.", "Paid; receipt in the file.", "Paid on the vendor's second invoice; the first had no number."];

    public static readonly (string Ask, string Service, string Given, int Cost)[] Maintain =
    [
        ("{name} called: hearing aid broke, cannot hear the line leader.", "hearing-aid-repair", "Hearing aid repaired in four days; loaner in between.", 240),
        ("New supervisor, old fear. {She} asks for a few talks before it gets worse.", "job-coaching", "Three coaching talks; {boss} knows how to give instructions now.", 420),
        ("Winter shift starts at 5. Needs another way to work for two months.", "transportation", "Van pool for eight weeks, then the new bus line.", 360),
        ("Wheelchair wheel broke on the way to work.", "assistive-technology-repair", "Wheel replaced; {name} missed one day.", 185),
    ];

    public static readonly (string Ask, string Service, string Given, int Cost)[] Regain =
    [
        ("{employer} closed the line. {name} wants the same work again, and soon.", "job-search-assistance", "Three leads, two interviews, hired in the fifth week.", 0),
        ("Laid off after ten months. {She} asks for help with two applications and the interview.", "job-search-assistance", "Résumé brought up to date, one mock interview, one offer.", 0),
    ];

    public static readonly (string Ask, string Service, string Given, int Cost)[] Advance =
    [
        ("A step up opens at {employer}. {name} needs a short course and the card.", "short-course", "Course finished, card in hand.", 390),
        ("Lead position at {employer}, two dollars more. {She} asks for a writing course.", "short-course", "Six evenings; the first report was praised.", 210),
        ("A certificate in the same trade would bring {more} an hour and day shifts.", "certificate", "Certificate passed at the first try.", 175),
    ];

    public static readonly string[] Returning =
    [
        "{name} called and asked what help there is after closure. Went through the questions: what is needed, what the employer does, what {she} can arrange alone.",
        "{name} called from work. Went through the guided questions together; {she} has thought about it for a while.",
        "{name} called after reading the closure letter again. We talked about what {she} needs and how long it would take.",
    ];

    public static readonly string[] Neither =
    [
        "Neither fits: {she} asks for help with debts. Full consultation, appeal rights and the Client Assistance Program gone through, sheet given.",
    ];

    public static readonly string[] NewCase =
    [
        "Two years of school are needed: more than the window and more than simple. {name} applies anew; today's notes go along.",
    ];
}
