using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>A need of the person or the family, what meets it, and how it stands since the last plan.</summary>
public sealed record NeedRow
{
    [Column("Rank", Least = 1, Most = 99)]
    public int? Rank { get; init; }

    [Column("What is needed", AtLeast = 3)]
    public string? Need { get; init; }

    [Column("Area", Of =
    [
        "child-care|Child care", "transportation|Transportation", "housing|Housing", "food|Food", "utilities|Utilities", "health|Health", "money|Money and debts", "work|Work", "school|School", "family|Family", "safety|Safety", "other|Other",
    ])]
    public string? Area { get; init; }

    [Column("Emergent", Of = ["yes|Yes", "no|No"])]
    public string? Emergent { get; init; }

    [Column("Hurts from", Optional = true)]
    public DateOnly? HurtsFrom { get; init; }

    [Column("Resource, and who sees to it", Optional = true)]
    public string? Resource { get; init; }

    [Column("Since the last plan", Of = ["new|New", "met|Met", "better|Better", "same|Same", "worse|Worse"])]
    public string? Since { get; init; }
}

/// <summary>A part of the situation of the person and the family.</summary>
public sealed record SituationRow
{
    [Column("What", Of = ["household|Household", "income|Income", "debts|Debts", "housing|Housing", "transport|Transport", "child-care|Child care", "health|Health", "support|People who help"])]
    public string? What { get; init; }

    [Column("Now")]
    public string? Now { get; init; }

    [Column("Told by")]
    public string? ToldBy { get; init; }

    [Column("Told on")]
    public DateOnly? ToldOn { get; init; }
}

/// <summary>A goal: it keeps its words, and its first day, through every version of the plan.</summary>
public sealed record GoalRow
{
    [Column("Goal", AtLeast = 3)]
    public string? Goal { get; init; }

    [Column("How one sees that it is met", Optional = true)]
    public string? Measure { get; init; }

    [Column("First step")]
    public string? FirstStep { get; init; }

    [Column("Who sees to it")]
    public string? Responsible { get; init; }

    [Column("By")]
    public DateOnly? By { get; init; }

    [Column("First set for", Optional = true)]
    public DateOnly? FirstBy { get; init; }
}

/// <summary>What is done if something fails, and who stands in.</summary>
public sealed record ContingencyRow
{
    [Column("For", Of = ["child-care|Child care", "transportation|Transportation", "crisis|A crisis"])]
    public string? Area { get; init; }

    [Column("If")]
    public string? If { get; init; }

    [Column("Then")]
    public string? Then { get; init; }

    [Column("First backup, with telephone")]
    public string? FirstBackup { get; init; }

    [Column("Second backup, with telephone", Optional = true)]
    public string? SecondBackup { get; init; }

    [Column("Tried on", Optional = true)]
    public DateOnly? TriedOn { get; init; }
}

/// <summary>A day of the week at a glance.</summary>
public sealed record WeekRow
{
    [Column("Days")]
    public string? Days { get; init; }

    [Column("Work", Optional = true)]
    public string? Work { get; init; }

    [Column("School", Optional = true)]
    public string? School { get; init; }

    [Column("Family", Optional = true)]
    public string? Family { get; init; }
}

/// <summary>A strength or a skill that was found, and how it can be used.</summary>
public sealed record SkillRow
{
    [Column("Strength or skill")]
    public string? Skill { get; init; }

    [Column("How it can be used", Optional = true)]
    public string? Use { get; init; }
}
