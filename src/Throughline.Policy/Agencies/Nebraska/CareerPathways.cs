namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>The career pathways, by the words that plans, jobs and requests name them with.</summary>
public static class CareerPathways
{
    /// <summary>Word and name of each.</summary>
    public static IReadOnlyList<(string Word, string Name)> All { get; } =
    [
        ("agriculture", "Agriculture, Food and Natural Resources"),
        ("architecture-construction", "Architecture and Construction"),
        ("business-marketing", "Business and Marketing"),
        ("education-training", "Education and Training"),
        ("healthcare", "Healthcare"),
        ("hospitality-tourism", "Hospitality and Tourism"),
        ("human-services", "Human Services"),
        ("information-technology", "Information Technology"),
        ("law-public-safety", "Law and Public Safety"),
        ("manufacturing", "Manufacturing"),
        ("science-engineering", "Science and Engineering"),
        ("transportation-distribution", "Transportation and Distribution"),
        ("other", "Another"),
    ];
}
