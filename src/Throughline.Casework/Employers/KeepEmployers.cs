using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Names;
using Throughline.Casework.Record;
using Throughline.Policy.Typed;

namespace Throughline.Casework.Employers;

/// <summary>Adds and changes employers. A likely duplicate is shown before a new one is made; a merge is a link that can be undone.</summary>
public sealed class KeepEmployers(DbContext db, FindEmployers find, AgencyClock clock)
{
    private const int LongestField = 200;
    private const int LongestNote = 20_000;

    /// <summary>Again: the request of that key had made it already.</summary>
    public sealed record Kept(Employer Employer, bool Again = false) : Outcome;

    /// <summary>Likely the same: one of these, or told that it is none of them.</summary>
    public sealed record LikelyKnown(IReadOnlyList<LikelyEmployer> Employers) : Conflict;

    /// <summary>The same words were kept a moment ago by the same hand: whoever is sure says them again.</summary>
    public sealed record SavedJustNow : Conflict;

    public async Task<Outcome> Add(Actor by, EmployerFacts facts, bool noneOfThese = false, CancellationToken cancel = default)
    {
        if (!by.May(Permission.KeepEmployers)) return new Denied();
        if (Mistake(facts) is { } mistake) return mistake;
        if (!noneOfThese && await find.Like(by, facts, cancel) is { Count: > 0 } likely) return new LikelyKnown(likely);
        var employer = Put(by, facts);
        await db.SaveChangesAsync(cancel);
        return new Kept(employer);
    }

    /// <summary>Adds one after a look at those that are likely the same; beside them it is said what this one is, and the first of them is told of it.</summary>
    public async Task<Outcome> Add(Actor by, EmployerFacts facts, Beside? beside, IdempotencyKey? name = null, CancellationToken cancel = default)
    {
        if (!by.May(Permission.KeepEmployers)) return new Denied();
        if (Mistake(facts) is { } mistake) return mistake;
        if (await Before(by, name, cancel) is { } before) return before;
        var likely = await find.Like(by, facts, cancel);
        if (likely.Count > 0 && beside is null) return new LikelyKnown(likely);
        var employer = Put(by, facts);
        if (likely.Count > 0) await PutBeside(by, employer, likely[0].Employer, beside!.Value, cancel);
        return await SaveNamed(by, name, employer, employer.Id, cancel);
    }

    // Whoever looks at either sees why there are two.
    private async Task PutBeside(Actor by, Employer made, Employer first, Beside beside, CancellationToken cancel)
    {
        PutContact(by, made, clock.Today(by.Agency), EmployerOccasion.NewInformation, null, beside switch
        {
            Beside.Branch => $"Another branch of {first.Name}.",
            Beside.Owner => $"The new owner of what was {first.Name}.",
            _ => $"Not {first.Name}, though at the same place or telephone.",
        });
        if (beside != Beside.Owner || await Tracked(by, first.Id, cancel) is not { Status: not EmployerStatus.Inactive } before) return;
        var was = Facts(before);
        before.Status = EmployerStatus.Inactive;
        Touch(before);
        Note(before, by, "changed", $"{before.Name}: {string.Join("; ", EmployerDifferences.Between(was, Facts(before)))}.");
    }

    /// <summary>A new employer that is kept with the next save.</summary>
    internal Employer Put(Actor by, EmployerFacts facts)
    {
        var employer = new Employer
        {
            Agency = by.Agency, Id = Guid.CreateVersion7(), Name = "", Status = facts.Status, CreatedAt = clock.Now, CreatedBy = by.Id, ChangedAt = clock.Now,
        };
        Set(employer, facts);
        db.Add(employer);
        AddKeys(employer, Keys(employer));
        Note(employer, by, "created", $"{employer.Name} was added.");
        return employer;
    }

    /// <summary>Changes an employer that was at <paramref name="version"/> when the person looked.</summary>
    public async Task<Outcome> Change(Actor by, Guid id, int version, EmployerFacts facts, CancellationToken cancel = default)
    {
        if (!by.May(Permission.KeepEmployers)) return new Denied();
        if (Mistake(facts) is { } mistake) return mistake;
        if (await Tracked(by, id, cancel) is not { } employer) return new Missing();
        if (employer.Version != version) return new ChangedMeanwhile<Employer>(employer);
        var was = Facts(employer);
        Set(employer, facts);
        var changes = EmployerDifferences.Between(was, Facts(employer));
        if (changes.Count == 0) return new Kept(employer);
        Touch(employer);
        await ChangeKeys(employer, cancel);
        try
        {
            await Save(employer, by, "changed", $"{employer.Name}: {string.Join("; ", changes)}.", cancel);
            return new Kept(employer);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await Tracked(by, id, cancel) is { } now ? new ChangedMeanwhile<Employer>(now) : new Missing();
        }
    }

    /// <summary>Keeps what was said with an employer, on one of the occasions that policy names.</summary>
    public async Task<Outcome> AddContact(Actor by, Guid id, DateOnly on, EmployerOccasion occasion, string? with, string note, CancellationToken cancel = default) =>
        await AddContact(by, id, on, occasion, with, note, null, isSure: false, cancel);

    /// <summary>The same, recorded once for each key.</summary>
    public async Task<Outcome> AddContact(Actor by, Guid id, DateOnly on, EmployerOccasion occasion, string? with, string note, IdempotencyKey? name, bool isSure, CancellationToken cancel = default)
    {
        if (!by.May(Permission.KeepEmployers)) return new Denied();
        if (string.IsNullOrWhiteSpace(note)) return new Invalid("note", "Write what was said.");
        if (note.Length > LongestNote) return new Invalid("note", $"Keep it under {LongestNote:N0} characters; this has {note.Length:N0}.");
        if (with?.Length > LongestField) return new Invalid("with", $"Keep it under {LongestField} characters.");
        if (TypedText.UnfitInALine(with) is { } unfitName) return new Invalid("with", unfitName);
        if (TypedText.Unfit(note) is { } unfit) return new Invalid("note", unfit);
        if (on > clock.Today(by.Agency)) return new Invalid("on", $"{on:yyyy-MM-dd} is after today; record the conversation once it has been held.");
        if (await Tracked(by, id, cancel) is not { } employer) return new Missing();
        if (await Before(by, name, cancel) is { } before) return before;
        if (!isSure && await WasSavedJustNow(by, id, on, occasion, note.Trim(), cancel)) return new SavedJustNow();
        PutContact(by, employer, on, occasion, with, note.Trim());
        return await SaveNamed(by, name, employer, employer.Id, cancel);
    }

    // By two windows, or on the way back: the same words by the same hand.
    private async Task<bool> WasSavedJustNow(Actor by, Guid employer, DateOnly on, EmployerOccasion occasion, string note, CancellationToken cancel)
    {
        var lately = clock.Now - JustSaved.AMoment;
        return await db.Set<EmployerContact>().AnyAsync(
            contact => contact.Agency == by.Agency && contact.Employer == employer && contact.RecordedBy == by.Id && contact.On == on && contact.Occasion == occasion && contact.Note == note && contact.RecordedAt >= lately, cancel);
    }

    /// <summary>A conversation that is kept with the next save.</summary>
    internal void PutContact(Actor by, Employer employer, DateOnly on, EmployerOccasion occasion, string? with, string note)
    {
        db.Add(new EmployerContact
        {
            Agency = by.Agency, Employer = employer.Id, Id = Guid.CreateVersion7(), On = on, Occasion = occasion, With = with, Note = note, RecordedBy = by.Id, RecordedAt = clock.Now,
        });
        Note(employer, by, "contact", $"{employer.Name}: {note}");
    }

    /// <summary>Says that one employer is another; its notes stay with it and are found through the other.</summary>
    public async Task<Outcome> Merge(Actor by, Guid id, Guid into, CancellationToken cancel = default)
    {
        if (!by.May(Permission.MergeEmployers)) return new Denied();
        if (id == into) return new Invalid("into", "Choose another employer: this is the same one.");
        if (await Tracked(by, id, cancel) is not { } employer || await Tracked(by, into, cancel) is not { } other) return new Missing();
        if (other.MergedInto is not null) return new Invalid("into", $"{other.Name} was itself merged into another employer; choose that one.");
        if (await db.Set<Employer>().AnyAsync(each => each.Agency == by.Agency && each.MergedInto == id, cancel)) return new Invalid("into", $"Others were merged into {employer.Name}; undo that first.");
        employer.MergedInto = into;
        Touch(employer);
        await Save(employer, by, "merged", $"{employer.Name} is {other.Name}.", cancel);
        return new Kept(other);
    }

    /// <summary>Takes a merge back.</summary>
    public async Task<Outcome> Unmerge(Actor by, Guid id, CancellationToken cancel = default)
    {
        if (!by.May(Permission.MergeEmployers)) return new Denied();
        if (await Tracked(by, id, cancel) is not { MergedInto: not null } employer) return new Missing();
        employer.MergedInto = null;
        Touch(employer);
        await Save(employer, by, "unmerged", $"{employer.Name} is separate again.", cancel);
        return new Kept(employer);
    }

    private static Invalid? Mistake(EmployerFacts facts)
    {
        if (facts.Name.Trim().Length == 0) return new("name", "Enter the employer's name.");
        if (PhoneNumber.Mistake(facts.Phone) is { } wrong) return new("phone", wrong);
        (string Field, string? Text)[] fields =
        [
            ("name", facts.Name), ("phone", facts.Phone), ("web", facts.Domain), ("street", facts.Street), ("city", facts.City), ("postalCode", facts.PostalCode), ("askFor", facts.ContactPerson),
        ];
        return fields.FirstOrDefault(each => each.Text?.Length > LongestField) is { Field: { } tooLong } ? new(tooLong, $"Keep it under {LongestField} characters.")
            : fields.Select(each => (each.Field, Why: TypedText.UnfitInALine(each.Text?.Trim()))).FirstOrDefault(each => each.Why is not null) is { Why: { } unfit } at ? new(at.Field, unfit) : null;
    }

    private async Task<Outcome?> Before(Actor by, IdempotencyKey? name, CancellationToken cancel)
    {
        if (name is null || await db.Set<IdempotentRequest>().AsNoTracking().SingleOrDefaultAsync(made => made.Agency == by.Agency && made.Staff == by.Id && made.Key == name.Key, cancel) is not { } made) return null;
        return made.Digest == name.Digest && Guid.TryParse(made.Made, out var id) && await Tracked(by, id, cancel) is { } employer ? new Kept(employer, Again: true) : new KeyUsed(made.Made);
    }

    private async Task<Outcome> SaveNamed(Actor by, IdempotencyKey? name, Employer employer, Guid made, CancellationToken cancel)
    {
        if (name is not null) db.Add(new IdempotentRequest { Agency = by.Agency, Staff = by.Id, Key = name.Key, Digest = name.Digest, Made = made.ToString(), At = clock.Now });
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Kept(employer);
        }
        catch (DbUpdateException failed)
        {
            // The same request has just been answered elsewhere, or somebody changed the employer beside it.
            var other = failed is DbUpdateConcurrencyException ? failed.Entries.Select(entry => entry.Entity).OfType<Employer>().FirstOrDefault() : null;
            db.ChangeTracker.Clear();
            if (await Before(by, name, cancel) is { } before) return before;
            if (other is not null && await Tracked(by, other.Id, cancel) is { } now) return new ChangedMeanwhile<Employer>(now);
            throw;
        }
    }

    private Task<Employer?> Tracked(Actor by, Guid id, CancellationToken cancel) =>
        db.Set<Employer>().SingleOrDefaultAsync(employer => employer.Agency == by.Agency && employer.Id == id, cancel);

    private async Task Save(Employer employer, Actor by, string what, string text, CancellationToken cancel)
    {
        Note(employer, by, what, text);
        await db.SaveChangesAsync(cancel);
    }

    private async Task ChangeKeys(Employer employer, CancellationToken cancel)
    {
        var standing = await db.Set<EmployerKey>().Where(key => key.Agency == employer.Agency && key.Employer == employer.Id).ToListAsync(cancel);
        var wanted = Keys(employer);
        db.RemoveRange(standing.Where(key => !wanted.Contains(key.Key)));
        AddKeys(employer, wanted.Except(standing.Select(key => key.Key)));
    }

    private void Touch(Employer employer)
    {
        employer.Version++;
        employer.ChangedAt = clock.Now;
    }

    private static IReadOnlySet<string> Keys(Employer employer) =>
        EmployerKeys.Of(employer.Name, employer.Phone, employer.Domain, employer.Street, employer.City, employer.PostalCode);

    private void AddKeys(Employer employer, IEnumerable<string> keys) =>
        db.AddRange(keys.Select(key => new EmployerKey { Agency = employer.Agency, Key = key, Employer = employer.Id }));

    private void Note(Employer employer, Actor by, string what, string text) =>
        db.Add(new EmployerChange { Agency = by.Agency, At = clock.Now, Id = Guid.CreateVersion7(), Employer = employer.Id, By = by.Id, What = what, Text = text });

    private static void Set(Employer employer, EmployerFacts facts)
    {
        employer.Name = facts.Name.Trim();
        employer.Status = facts.Status;
        employer.Phone = facts.Phone;
        employer.Domain = EmployerKeys.Domain(facts.Domain);
        employer.Street = facts.Street;
        employer.City = facts.City;
        employer.PostalCode = facts.PostalCode;
        employer.ContactPerson = facts.ContactPerson;
    }

    private static EmployerFacts Facts(Employer employer) => new()
    {
        Name = employer.Name, Status = employer.Status, Phone = employer.Phone, Domain = employer.Domain, Street = employer.Street, City = employer.City,
        PostalCode = employer.PostalCode, ContactPerson = employer.ContactPerson,
    };
}
