using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-41")]
public sealed class The_closure_letter_says_what_ended_and_what_stays_possible
{
    private static readonly DocumentType Letter = DocumentType.Of<ClosureLetter>();

    private static readonly CaseFile ClosedInApril = new(Packs.Nebraska, "1", new("Ana", "Ruiz"), null,
        [Started("2026-01-15"), Contacted("2026-04-15", Mode.Phone) with { Final = true }, ClosedSuccessfully("2026-04-20")]);

    private static IReadOnlyList<string> Wrong(CaseFile file, params (string Section, string Answer)[] answers) =>
        [.. Letter.Against(new(file, Day("2026-05-01")), answers.ToDictionary(each => each.Section, each => each.Answer)).Select(each => each.Section)];

    [Fact]
    public void It_begins_with_the_person_the_day_the_job_and_the_twelve_months()
    {
        var begun = Letter.Begin(new(ClosedInApril, Day("2026-05-01")));
        Assert.Equal("Ana Ruiz", begun["to"]);
        Assert.StartsWith("We closed your case on April 20, 2026. You have been at work for 95 days", begun["closing"], StringComparison.Ordinal);
        Assert.Equal("Clerk, County Library, since January 15, 2026", begun["jobHeld"]);
        Assert.StartsWith("Until April 20, 2027", begun["help"], StringComparison.Ordinal);
        Assert.Contains("Client Assistance Program", begun["rights"], StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_signed_by_the_counselor() => Assert.Equal(["counselor"], Letter.SignedBy);

    [Fact]
    public void It_waits_for_the_closure() => Assert.Equal(["closing"], Wrong(Packs.Nebraska.File(Started("2026-01-15"))));

    [Fact]
    public void After_a_successful_closure_it_names_the_job_and_the_help_that_stays_possible()
    {
        Assert.Equal(["jobHeld", "help"], Wrong(ClosedInApril));
        Assert.Empty(Wrong(ClosedInApril, ("jobHeld", "Clerk"), ("help", "Until April 20, 2027")));
    }

    [Fact]
    public void After_another_outcome_it_needs_neither()
    {
        var otherwise = Packs.Nebraska.File(ClosedOtherwise("2026-04-20"));
        Assert.Empty(Wrong(otherwise));
        var begun = Letter.Begin(new(otherwise, Day("2026-05-01")));
        Assert.False(begun.ContainsKey("jobHeld"));
        Assert.False(begun.ContainsKey("help"));
    }
}
