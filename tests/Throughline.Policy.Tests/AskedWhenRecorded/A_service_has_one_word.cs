using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.AskedWhenRecorded;

[Implements("REC-20")]
public sealed class A_service_has_one_word
{
    private static string[] Asked(Pack pack, Entry next, params Entry[] file) => [.. pack.File(file).AllAskedOf(next).Where(refusal => refusal.Rule.Id == "REC-20").SelectMany(refusal => refusal.Because)];

    private static ServiceGiven Given(string service) => new() { On = Day("2024-03-01"), Service = service };

    [Theory]
    [InlineData("Job-Seeking-Skills")]
    [InlineData("job seeking skills")]
    [InlineData("job_seeking_skills")]
    [InlineData("jobseekingskills")]
    [InlineData("job\u2011seeking\u2011skills")]
    [InlineData("job-seeking-skills\u200b")]
    [InlineData("\uff4aob-seeking-skills")]
    public void Spelled_otherwise_it_is_the_same_in_every_agency_and_entry(string spelled)
    {
        foreach (var pack in Packs.All)
        {
            foreach (Entry entry in new Entry[] { Given(spelled), Bought.An("2024-03-01") with { Service = spelled }, Planned("2024-03-01", spelled), new ComparableBenefit { On = Day("2024-03-01"), Benefit = spelled, Available = true, Used = false } })
            {
                Assert.Equal(["this service is written 'job-seeking-skills'"], Asked(pack, entry));
            }
        }

        Assert.Empty(Asked(Packs.Nebraska, Given("job-seeking-skills")));
    }

    [Theory]
    [InlineData("IPS-job-start", "ips-job-start")]
    [InlineData("Ips Job Start", "ips-job-start")]
    [InlineData("IPS-peer-support", "ips-peer-support")]
    public void A_service_of_a_family_is_one_however_it_is_spelled(string spelled, string written) =>
        Assert.Equal([$"this service is written '{written}'"], Asked(Packs.Wisconsin, Bought.An("2024-03-01") with { Service = spelled }));

    [Fact]
    public void What_no_list_has_is_written_as_the_file_has_it()
    {
        Assert.Equal(["this service is written 'Welding course'"], Asked(Packs.Iowa, Given("welding-course"), Planned("2024-01-20", "Welding course")));
        Assert.Empty(Asked(Packs.Iowa, Given("Welding course"), Planned("2024-01-20", "Welding course")));
        Assert.Empty(Asked(Packs.Iowa, Given("ipswich-travel")));
    }

    [Fact]
    public void What_is_corrected_otherwise_keeps_the_word_that_it_was_taken_with() => Assert.Empty(
        Asked(Packs.Iowa, Corrected("2024-03-02", "s", Given("Job coaching") with { Note = "With her aunt" }), Given("Job coaching") with { Id = "s" }));

    [Theory]
    [InlineData("Employment-Follow-Up")]
    [InlineData("job seeking skills")]
    public void A_team_service_is_not_bought_by_another_spelling(string service) =>
        Assert.Contains(Packs.Nebraska.File().AllAskedOf(Bought.An("2024-03-01") with { Service = service }), refusal => refusal.Rule.Id == "NE-PL-43");
}
