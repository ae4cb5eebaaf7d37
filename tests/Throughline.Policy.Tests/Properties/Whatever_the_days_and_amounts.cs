using FsCheck;
using FsCheck.Fluent;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Tests.AskedWhenRecorded;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Properties;

/// <summary>What holds for every day, file and amount. When one is found for which it does not, the smallest is printed with the seed that finds it again.</summary>
public sealed class Whatever_the_days_and_amounts
{
    private static readonly DateOnly Begin = new(1990, 1, 1);

    private static readonly Arbitrary<DateOnly> Days = Gen.Choose(0, 40_000).Select(Begin.AddDays).ToArbitrary();

    [Fact]
    public void The_last_open_day_is_open_and_all_after_it_are_closed() => Prop.ForAll(Days, day => Packs.All.All(pack =>
    {
        var open = pack.Calendar.LastOpen(day);
        return open <= day && !pack.Calendar.IsClosed(open) && Enumerable.Range(1, day.DayNumber - open.DayNumber).All(after => pack.Calendar.IsClosed(open.AddDays(after)));
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void Business_days_counted_forth_and_back_lead_home_to_an_open_day() => Prop.ForAll(Days, Gen.Choose(1, 60).ToArbitrary(), (day, count) => Packs.All.All(pack =>
    {
        var period = new Period(count, Unit.BusinessDays);
        var open = pack.Calendar.LastOpen(day);
        return pack.Calendar.Before(pack.Calendar.After(open, period), period) == open;
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void Months_end_on_the_same_day_or_on_the_last() => Prop.ForAll(Days, Gen.Choose(1, 120).ToArbitrary(), (day, count) =>
    {
        var after = Packs.Nebraska.Calendar.After(day, new(count, Unit.Months));
        return Month.Of(after).First == Month.Of(day).First.AddMonths(count) && (after.Day == day.Day || (after.Day < day.Day && after == Month.Of(after).Last));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_correction_that_is_taken_back_leaves_the_file_as_it_stood() => Prop.ForAll(Gen.Choose(0, 300).NonEmptyListOf().ToArbitrary(), days =>
    {
        Entry[] file = [.. days.Select((day, at) => new Contact { Id = $"c{at}", On = Day("2024-01-01").AddDays(day), With = Party.Client, Mode = Mode.Email, Note = $"{at}" })];
        var on = Day("2025-01-01");
        var before = CaseView.Of(Packs.Nebraska.File(file), on).Placed;
        var voided = new Correction { Id = "v", On = on, Corrects = $"c{days[0] % file.Length}", Reason = "another client's" };
        var without = CaseView.Of(Packs.Nebraska.File([.. file, voided]), on).Placed;
        var back = CaseView.Of(Packs.Nebraska.File([.. file, voided, new Correction { On = on, Corrects = "v", Reason = "it was theirs" }]), on).Placed;
        return without.Count == before.Count - 1 && back.Where(each => each.Entry is Contact).Select(each => each.Position).SequenceEqual(before.Select(each => each.Position));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_let_in_of_payments_never_passes_what_was_authorized() => Prop.ForAll(Gen.Choose(1, 200_00).NonEmptyListOf().ToArbitrary(), cents =>
    {
        var authorized = new Authorization { Id = "a", On = Day("2024-02-01"), Number = "A-1", Service = "tools", Received = Day("2024-02-01"), From = Day("2024-02-01"), To = Day("2024-06-30"), Amount = 300 };
        List<Entry> file = [Planned("2024-01-05", "tools"), authorized];
        foreach (var cent in cents)
        {
            var paid = new AuthorizationPaid { On = Day("2024-03-01"), Authorization = "A-1", Amount = cent / 100m, InFull = false };
            if (!Life.Changed("2024-03-01", paid, [.. file]).Rules().Contains("REC-06")) file.Add(paid);
        }

        return file.OfType<AuthorizationPaid>().Sum(paid => paid.Amount) <= authorized.Amount;
    }).QuickCheckThrowOnFailure();
}
