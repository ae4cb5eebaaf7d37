using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Iowa.Status32;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Iowa;

[Implements("IA-PE-04")]
public sealed class The_closed_file_is_read_before_post_employment_services
{
    private const string Closure = "missing: a closure with a successful outcome (26-0)";
    private const string TheFile = "missing: the closed file, received from the state office";
    private const string Word = "missing: a determination of post-employment";

    private static string[] Missing(params Entry[] then) => PostEmployment.Missing("2018-12-31", [ClosedSuccessfully("2018-03-01"), .. then]);

    private static ClosedFile TheFileIs(ClosedFileAction action, string on = "2018-10-01") => TheClosedFile(on, action);

    [Fact]
    public void Closure_file_and_determination_open_them() => Assert.Empty(Missing(TheFileIs(ClosedFileAction.Received), Determined("2018-10-05")));

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Equal([TheFile, Word], Missing());
        Assert.Equal([Word], Missing(TheFileIs(ClosedFileAction.Received)));
        Assert.Equal([Closure], PostEmployment.Missing("2018-12-31", ClosedOtherwise("2018-03-01"), TheFileIs(ClosedFileAction.Received), Determined("2018-10-05")));
    }

    [Fact]
    public void A_file_that_is_no_longer_available_makes_them_impossible() => Assert.Equal(
        [TheFile], Missing(TheFileIs(ClosedFileAction.Received), TheFileIs(ClosedFileAction.Unavailable, "2018-10-02"), Determined("2018-10-05")));

    [Fact]
    public void A_file_found_after_all_makes_them_possible_again() => Assert.Empty(
        Missing(TheFileIs(ClosedFileAction.Unavailable), TheFileIs(ClosedFileAction.Received, "2018-10-02"), Determined("2018-10-05")));

    [Theory]
    [InlineData(ClosedFileAction.Requested)]
    [InlineData(ClosedFileAction.Returned)]
    [InlineData(ClosedFileAction.Combined)]
    public void What_is_done_with_the_file_later_changes_nothing(ClosedFileAction later)
    {
        Assert.Empty(Missing(TheFileIs(ClosedFileAction.Received), TheFileIs(later, "2018-10-02"), Determined("2018-10-05")));
        Assert.Equal([TheFile], Missing(TheFileIs(later), Determined("2018-10-05")));
    }

    [Theory]
    [InlineData(DeterminationOutcome.NewCase)]
    [InlineData(DeterminationOutcome.JobRetention)]
    [InlineData(DeterminationOutcome.Neither)]
    public void The_latest_determination_counts(DeterminationOutcome latest) => Assert.Equal(
        [Word], Missing(TheFileIs(ClosedFileAction.Received), Determined("2018-10-05"), Determined("2018-10-06", latest)));

    [Fact]
    public void Iowa_asks_for_no_five_criteria_and_knows_no_window() => Assert.Empty(
        PostEmployment.Missing("2025-12-31", ClosedSuccessfully("2018-03-01"), TheFileIs(ClosedFileAction.Received), Determined("2018-10-05") with { Criteria = null }));

    [Fact]
    public void An_amended_plan_for_them_is_refused_until_then()
    {
        var amendment = Amended("2018-11-01", AmendmentPurpose.PostEmployment, "counseling");
        var file = Packs.Iowa.File(ClosedSuccessfully("2018-03-01"), Determined("2018-10-05"));
        Assert.Equal([TheFile], Assert.Single(file.Refusals(amendment)).Because);
        Assert.Empty(file.With(TheFileIs(ClosedFileAction.Received)).Refusals(amendment));
    }
}

[Implements("IA-PE-05")]
public sealed class Services_run_under_an_amended_plan_in_status_32_0
{
    private static readonly CaseFile Served = Packs.Iowa.File(
        Planned("2017-01-10"), Started("2017-06-01"), ClosedSuccessfully("2018-03-01"), TheClosedFile("2018-10-01", ClosedFileAction.Received), Determined("2018-10-05"),
        Amended("2018-11-01", AmendmentPurpose.PostEmployment, "counseling"));

    [Theory]
    [InlineData("2017-02-01", "12")]
    [InlineData("2017-07-01", "22-0")]
    [InlineData("2018-03-01", "26-0")]
    [InlineData("2018-10-31", "26-0")]
    [InlineData("2018-11-01", "32-0")]
    public void The_status_follows_the_file(string asOf, string status) => Assert.Equal(status, Served.Evaluate(Day(asOf)).Status.Code);
}

[Implements("IA-PE-07")]
public sealed class Extended_services_for_youth_are_not_bought_after_closure
{
    private static readonly Authorization ForYouth = Authorized("2018-06-01", "A1", "2018-12-31", "youth-extended-services");

    [Fact]
    public void After_a_successful_closure_they_are_refused() => Assert.Equal(
        ["1: closed with a successful outcome 2018-03-01; extended services for youth may not be bought as post-employment services"],
        YouthExtendedServices.Refused(ClosedSuccessfully("2018-03-01"), ForYouth));

    [Fact]
    public void Before_it_or_after_another_closure_they_are_not()
    {
        Assert.Empty(YouthExtendedServices.Refused(ForYouth, ClosedSuccessfully("2018-07-01")));
        Assert.Empty(YouthExtendedServices.Refused(ClosedOtherwise("2018-03-01"), ForYouth));
    }

    [Fact]
    public void Other_services_are_not() => Assert.Empty(YouthExtendedServices.Refused(ClosedSuccessfully("2018-03-01"), ForYouth with { Service = "counseling" }));
}

[Implements("IA-PE-08")]
public sealed class Comparable_benefits_are_used
{
    private static readonly Authorization Counseling = Authorized("2018-06-01", "A1", "2018-12-31", "counseling");

    private static readonly string[] Unused = ["1: counseling is available from another source since 2018-05-01 and not used, and no exception stood approved on 2018-06-01"];

    [Fact]
    public void One_that_is_available_and_not_used_refuses_the_authorization() => Assert.Equal(
        Unused, ComparableBenefitUnused.Refused(Benefit("2018-05-01", "counseling", available: true, used: false), Counseling));

    [Fact]
    public void One_that_is_used_or_not_available_does_not()
    {
        Assert.Empty(ComparableBenefitUnused.Refused(Benefit("2018-05-01", "counseling", available: true, used: true), Counseling));
        Assert.Empty(ComparableBenefitUnused.Refused(Benefit("2018-05-01", "counseling", available: false, used: false), Counseling));
    }

    [Fact]
    public void One_for_another_service_does_not() => Assert.Empty(
        ComparableBenefitUnused.Refused(Benefit("2018-05-01", "training", available: true, used: false), Counseling));

    [Fact]
    public void As_it_was_last_recorded_before_the_authorization()
    {
        Assert.Empty(ComparableBenefitUnused.Refused(
            Benefit("2018-05-01", "counseling", available: true, used: false), Benefit("2018-05-20", "counseling", available: true, used: true), Counseling));
        Assert.Empty(ComparableBenefitUnused.Refused(Counseling, Benefit("2018-06-01", "counseling", available: true, used: false)));
    }

    [Fact]
    public void An_exception_that_stood_approved_on_the_day_it_was_received_allows_it()
    {
        Entry benefit = Benefit("2018-05-01", "counseling", available: true, used: false);
        string[] refused = ["2: counseling is available from another source since 2018-05-01 and not used, and no exception stood approved on 2018-06-01"];
        Assert.Empty(ComparableBenefitUnused.Refused(benefit, Excepted("2018-06-01", "counseling", ExceptionAction.Approved), Counseling));
        Assert.Equal(refused, ComparableBenefitUnused.Refused(benefit, Excepted("2018-05-20", "training", ExceptionAction.Approved), Counseling));
        Assert.Equal(refused, ComparableBenefitUnused.Refused(benefit, Excepted("2018-05-20", "counseling", ExceptionAction.Requested), Counseling));
        Assert.Equal(Unused, ComparableBenefitUnused.Refused(benefit, Counseling, Excepted("2018-06-02", "counseling", ExceptionAction.Approved)));
    }

    [Fact]
    public void A_later_denial_takes_it_back() => Assert.Equal(
        ["3: counseling is available from another source since 2018-05-01 and not used, and no exception stood approved on 2018-06-01"],
        ComparableBenefitUnused.Refused(
            Benefit("2018-05-01", "counseling", available: true, used: false), Excepted("2018-05-10", "counseling", ExceptionAction.Approved),
            Excepted("2018-05-20", "counseling", ExceptionAction.Denied), Counseling));
}
