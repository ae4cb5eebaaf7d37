using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Wisconsin;

internal static class Acme
{
    /// <summary>Two sites; the state team lead withdrew the approval of Millrace from November 16, 2015.</summary>
    public static readonly Provider Supports = new("acme", "Acme Supports",
    [
        new("ips", "contract-specialist", Day("2015-06-01")) { Site = "millrace" }, new("ips", "state-team-lead", Day("2015-06-03")) { Site = "millrace", Withdrawn = Day("2015-11-16"), Reason = "No review" },
        new("ips", "contract-specialist", Day("2015-06-01")) { Site = "foundry" }, new("ips", "state-team-lead", Day("2015-06-03")) { Site = "foundry" },
    ])
    {
        Sites = [new("millrace", "Millrace", null, null), new("foundry", "Foundry", null, null)],
        Staff = [new("curtis", "Curtis Oyelaran", [Held(QualificationKind.StateLaw), Held(QualificationKind.Dvr), new(QualificationKind.LongTermSupport, Day("2015-01-01"), Day("2015-10-31"))])],
    };

    public static readonly Authorization Bought = new()
    {
        On = Day("2015-09-01"), Number = "I-1", Service = "ips-ongoing-support", Provider = "acme", Site = "millrace", Received = Day("2015-09-01"), From = Day("2015-09-01"), To = Day("2015-12-31"), Amount = 900,
    };

    public static CaseFile File(params Entry[] entries) => new(Packs.Wisconsin, "1", null, [Supports], entries);

    /// <summary>What is said of it; a report comes in its form.</summary>
    public static string[] Asked(this CaseFile file, Entry next, OutsideHand? by = null)
    {
        RecordedBy Nobody(int at) => new("", at < file.AsRecorded.Count ? default : DateTime.MaxValue);
        var how = new HowRecorded(Day("2015-12-31"), next is Document ? Door.Signing : Door.Person) { FirstNew = file.AsRecorded.Count, By = by is null ? Part.Counselor : Part.Provider, Outside = by };
        return [.. Judge.Change(WhatStands.Of(file, Nobody), WhatStands.Of(file.With(next), Nobody), how).Where(each => !each.Objection.OnlyUnlikely).Select(each => $"{each.Rule.Id}: {each.Objection.Words}")];
    }

    private static Qualification Held(QualificationKind kind) => new(kind, Day("2015-01-01"), Day("2016-12-31"));
}

[Implements("WI-IPS-01")]
public sealed class A_site_without_both_approvals
{
    private static Document Report(string? from = null, string? to = null) => new()
    {
        On = Day("2015-12-02"), Name = "ongoing-support-report", Action = DocumentAction.Submitted, Authorization = "I-1", Period = new(2015, 11), Note = "As it went",
        From = from is null ? null : Day(from), To = to is null ? null : Day(to),
    };

    [Fact]
    public void Gets_no_report_for_the_days_since() => Assert.Equal(
        ["WI-IPS-01: no approval by the state team lead from 2015-11-16 to 2015-11-30; give the first and the last day of the service, both with all approvals"], Acme.File(Acme.Bought).Asked(Report()));

    [Fact]
    public void Is_reported_and_billed_for_the_days_before()
    {
        var file = Acme.File(Acme.Bought);
        Assert.Empty(file.Asked(Report("2015-11-01", "2015-11-15")));
        Assert.NotEmpty(file.Asked(Report("2015-11-01", "2015-11-16")));
        Invoice bill = new() { On = Day("2015-12-03"), Number = "B-1", Provider = "acme", Authorization = "I-1", Period = new(2015, 11), From = Day("2015-11-01"), To = Day("2015-11-15"), Amount = 300 };
        Assert.Empty(file.Asked(bill));
        Assert.NotEmpty(file.Asked(bill with { From = Day("2015-11-20"), To = Day("2015-11-21") }));
        Assert.Empty(file.Asked(new ServiceMonth { On = Day("2015-11-30"), Authorization = "I-1", Period = new(2015, 11) }));
        Assert.NotEmpty(file.Asked(new ServiceMonth { On = Day("2015-12-30"), Authorization = "I-1", Period = new(2015, 12) }));
    }

    [Fact]
    public void Reports_late_a_service_that_ended_before()
    {
        var once = Acme.Bought with { Service = "ips-job-start" };
        ServiceEnded ended = new() { On = Day("2015-11-10"), Authorization = "I-1" };
        Document report = new() { On = Day("2015-11-20"), Name = "job-start-report", Action = DocumentAction.Submitted, Authorization = "I-1", Note = "As it went" };
        Assert.Empty(Acme.File(once, ended).Asked(report));
        Assert.NotEmpty(Acme.File(once).Asked(report));
    }

    [Fact]
    public void Is_named_by_its_authorization_where_the_provider_has_several() =>
        Assert.Equal(["WI-IPS-01: name the site: millrace, foundry"], Acme.File().Asked(Acme.Bought with { Site = null }));
}

[Implements("WI-IPS-03")]
public sealed class Whoever_signs_a_report
{
    private static readonly OutsideHand Curtis = new("acme", "curtis", "Curtis Oyelaran");

    private static Document On(string day) => new() { On = Day(day), Name = "career-profile", Action = DocumentAction.Submitted, Note = "As it went", Site = "foundry" };

    [Fact]
    public void Is_qualified_on_that_day() => Assert.Empty(Acme.File().Asked(On("2015-10-31"), Curtis));

    [Fact]
    public void Or_is_told_what_has_ended() => Assert.Equal(
        ["WI-IPS-03: Curtis Oyelaran's qualification by Long-term support or county ended on 2015-10-31; somebody qualified on 2015-11-01 signs, or the new one is recorded first"], Acme.File().Asked(On("2015-11-01"), Curtis));

    [Fact]
    public void Is_listed_by_the_agency() => Assert.Contains("is not among the employment specialists of Acme Supports", Assert.Single(Acme.File().Asked(On("2015-10-01"), Curtis with { Id = "nobody" })), StringComparison.Ordinal);
}

[Implements("REC-18")]
public sealed class A_file_is_shared_with_its_provider
{
    private static readonly ReferralOpened Referral = new() { On = Day("2015-07-01"), To = ReferralTo.Ips };

    private static Release To(string party, string from, string? until = null, string name = "r1") => new()
    {
        On = Day(from), Name = name, To = ReleasedTo.Provider, Party = party, What = ["all-reports"], Purpose = "IPS", From = Day(from), Until = until is null ? null : Day(until),
    };

    private static bool On(string day, params Entry[] entries) => IpsProviderTerms.SharedWith(Acme.File(entries), "acme", Day(day)) is { } days && days.From <= Day(day) && Day(day) <= days.Until;

    private static ProviderTerms IpsProviderTerms => Packs.Wisconsin.Providers!;

    [Theory]
    [InlineData("acme")]
    [InlineData("Acme Supports")]
    [InlineData("ACME supports")]
    public void While_a_release_by_any_of_its_names_is_in_force_and_its_referral_is_open(string party)
    {
        Assert.True(On("2015-08-01", Referral, To(party, "2015-07-02", "2015-08-01")));
        Assert.False(On("2015-08-02", Referral, To(party, "2015-07-02", "2015-08-01")));
        Assert.False(On("2015-07-01", Referral, To(party, "2015-07-02", "2015-08-01")));
    }

    [Fact]
    public void And_not_under_another_s() => Assert.False(On("2015-08-01", Referral, To("birch", "2015-07-02")));

    [Fact]
    public void And_not_without_a_referral_or_after_its_end_or_the_case_s()
    {
        Assert.False(On("2015-08-01", To("acme", "2015-07-02")));
        Assert.False(On("2015-08-01", Referral, To("acme", "2015-07-02"), new ReferralEnded { On = Day("2015-07-30"), To = ReferralTo.Ips, Reason = "changed her mind" }));
        Assert.False(On("2015-08-01", Referral, To("acme", "2015-07-02"), new Closed { On = Day("2015-07-30"), Outcome = ClosureOutcome.Other }));
    }

    [Fact]
    public void And_not_once_it_is_revoked_though_another_lasts()
    {
        ReleaseRevoked revoked = new() { On = Day("2015-07-20"), Release = "r1" };
        Assert.False(On("2015-07-20", Referral, To("acme", "2015-07-02"), revoked));
        Assert.True(On("2015-07-21", Referral, To("acme", "2015-07-02"), revoked, To("acme", "2015-07-21", name: "r2")));
    }

    [Fact]
    public void And_not_for_a_revocation_whose_day_was_mistyped_or_that_names_none()
    {
        Assert.False(On("2015-08-01", Referral, To("acme", "2015-07-02"), new ReleaseRevoked { On = Day("2015-07-01"), Release = "r1" }));
        Assert.False(On("2015-08-01", Referral, To("acme", "2015-07-02"), new ReleaseRevoked { On = Day("2015-07-20") }));
        Assert.False(On("2015-08-01", Referral, To("acme", "2015-07-02"), new ReleaseRevoked { On = Day("2015-07-20"), Release = "R1" }));
        Assert.True(On("2015-08-01", Referral, new ReleaseRevoked { On = Day("2015-07-01") }, To("acme", "2015-07-02")));
    }

    [Fact]
    public void Days_that_touch_are_one_span() => Assert.Equal((Day("2015-07-02"), Day("2015-09-30")),
        IpsProviderTerms.SharedWith(Acme.File(Referral, To("acme", "2015-07-02", "2015-07-31"), To("acme", "2015-08-01", "2015-09-30", "r2") with { On = Day("2015-07-05") }), "acme", Day("2015-07-10")));

    [Fact]
    public void A_release_says_to_whom_what_and_what_for()
    {
        var refused = Acme.File().Asked(new Release { On = Day("2015-07-02"), Name = "r1" });
        Assert.Equal(["REC-18: choose to whom it goes", "REC-18: enter whose name stands on it", "REC-18: choose what may be told", "REC-18: say what it is for"], refused);
        Assert.Equal(["REC-18: the agency keeps no provider 'Nobody Inc'"], Acme.File().Asked(To("Nobody Inc", "2015-07-02")));
    }
}

[Implements("REC-19")]
public sealed class What_is_revoked
{
    [Fact]
    public void Is_a_release_that_stands() =>
        Assert.Equal(["REC-19: choose the release that is revoked"], Acme.File().Asked(new ReleaseRevoked { On = Day("2015-07-02"), Release = "r9" }));
}
