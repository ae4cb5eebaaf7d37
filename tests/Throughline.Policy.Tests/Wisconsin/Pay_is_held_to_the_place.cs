using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-41")]
public sealed class Pay_is_held_to_the_place
{
    [Theory]
    [InlineData(null, "2026-03-01", "federal", 7.25)]
    [InlineData("Superior, WI", "2026-03-01", "federal", 7.25)]
    [InlineData("Duluth, MN", "2026-03-01", "Minnesota", 11.41)]
    [InlineData("Minneapolis, MN", "2026-03-01", "Minneapolis", 16.37)]
    [InlineData("Waukegan, IL", "2024-12-31", "Illinois", 14)]
    [InlineData("Waukegan, IL", "2025-01-01", "Illinois", 15)]
    [InlineData("Chicago, IL", "2025-07-01", "Chicago", 16.60)]
    [InlineData("Chicago, IL", "2009-12-31", "Chicago", 8.25)]
    [InlineData("Ironwood, MI", "2025-02-20", "Michigan", 10.56)]
    [InlineData("Ironwood, MI", "2025-02-21", "Michigan", 12.48)]
    [InlineData("Dubuque, IA", "2026-03-01", "federal", 7.25)]
    [InlineData("Fargo, ND", "2026-03-01", "federal", 7.25)]
    [InlineData("Chicago Street, Milwaukee, WI", "2026-03-01", "federal", 7.25)]
    public void The_highest_of_federal_state_and_city_on_the_day(string? place, string on, string where, double least) =>
        Assert.Equal(((decimal)least, where), WisconsinWage.Least(place, Day(on), Packs.Wisconsin.Decided));

    [Fact]
    public void Every_value_has_its_paragraph_and_may_be_set_by_name() =>
        Assert.All(WisconsinWage.AcrossTheLine, each =>
        {
            Assert.All(each.Hourly.Said.Skip(1), step => Assert.NotNull(step.Per));
            Assert.Contains(Packs.Wisconsin.Values, value => value.Name == $"REC-16 minimum wage in {each.Name}, dollars");
        });

    [Fact]
    public void Customary_pay_and_benefits_are_asked_with_how_they_are_known()
    {
        var asked = JobStartReport.Type.Sections.Single(section => section.Name == "customary");
        Assert.True(asked is { Required: true, InFull: true });
    }
}
