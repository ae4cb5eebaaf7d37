using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework;

/// <summary>Adds and changes employers. A likely duplicate is shown before a new one is made; a merge is a link that can be undone.</summary>
public sealed class KeepEmployers(CaseworkDb db, FindEmployers find, AgencyClock clock)
{
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Kept(Employer Employer) : Outcome;

        /// <summary>Likely the same: one of these, or told that it is none of them (NE-PL-16).</summary>
        public sealed record LikelyKnown(IReadOnlyList<LikelyEmployer> Employers) : Outcome;

        public sealed record Mistaken(string Field, string Message) : Outcome;

        /// <summary>Somebody else changed it meanwhile: as it stands now.</summary>
        public sealed record ChangedMeanwhile(Employer Now) : Outcome;

        public sealed record NoSuchEmployer : Outcome;

        public sealed record NotYours : Outcome;
    }

    public async Task<Outcome> Add(Actor by, EmployerFacts facts, bool noneOfThese = false, CancellationToken cancel = default)
    {
        if (!by.May(Act.KeepEmployers)) return new Outcome.NotYours();
        if (Mistake(facts) is { } mistake) return mistake;
        if (!noneOfThese && await find.Like(by, facts, cancel) is { Count: > 0 } likely) return new Outcome.LikelyKnown(likely);
        var employer = Put(by, facts);
        await db.SaveChangesAsync(cancel);
        return new Outcome.Kept(employer);
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
        if (!by.May(Act.KeepEmployers)) return new Outcome.NotYours();
        if (Mistake(facts) is { } mistake) return mistake;
        if (await Tracked(by, id, cancel) is not { } employer) return new Outcome.NoSuchEmployer();
        if (employer.Version != version) return new Outcome.ChangedMeanwhile(employer);
        var was = Facts(employer);
        Set(employer, facts);
        var changes = EmployerDifferences.Between(was, Facts(employer));
        if (changes.Count == 0) return new Outcome.Kept(employer);
        Touch(employer);
        await ChangeKeys(employer, cancel);
        try
        {
            await Save(employer, by, "changed", $"{employer.Name}: {string.Join("; ", changes)}.", cancel);
            return new Outcome.Kept(employer);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await Tracked(by, id, cancel) is { } now ? new Outcome.ChangedMeanwhile(now) : new Outcome.NoSuchEmployer();
        }
    }

    /// <summary>Keeps what was said with an employer, on one of the occasions of NE-PL-17.</summary>
    public async Task<Outcome> AddContact(Actor by, Guid id, DateOnly on, EmployerOccasion occasion, string? with, string note, CancellationToken cancel = default)
    {
        if (!by.May(Act.KeepEmployers)) return new Outcome.NotYours();
        if (string.IsNullOrWhiteSpace(note)) return new Outcome.Mistaken("note", "Write what was said.");
        if (on > clock.Today(by.Agency)) return new Outcome.Mistaken("on", $"{on:yyyy-MM-dd} is after today; record the conversation once it has been held.");
        if (await Tracked(by, id, cancel) is not { } employer) return new Outcome.NoSuchEmployer();
        PutContact(by, employer, on, occasion, with, note.Trim());
        await db.SaveChangesAsync(cancel);
        return new Outcome.Kept(employer);
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
        if (!by.May(Act.MergeEmployers)) return new Outcome.NotYours();
        if (id == into) return new Outcome.Mistaken("into", "Choose another employer: this is the same one.");
        if (await Tracked(by, id, cancel) is not { } employer || await Tracked(by, into, cancel) is not { } other) return new Outcome.NoSuchEmployer();
        if (other.MergedInto is not null) return new Outcome.Mistaken("into", $"{other.Name} was itself merged into another employer; choose that one.");
        if (await db.Employers.AnyAsync(each => each.Agency == by.Agency && each.MergedInto == id, cancel)) return new Outcome.Mistaken("into", $"Others were merged into {employer.Name}; undo that first.");
        employer.MergedInto = into;
        Touch(employer);
        await Save(employer, by, "merged", $"{employer.Name} is {other.Name}.", cancel);
        return new Outcome.Kept(other);
    }

    /// <summary>Takes a merge back.</summary>
    public async Task<Outcome> Unmerge(Actor by, Guid id, CancellationToken cancel = default)
    {
        if (!by.May(Act.MergeEmployers)) return new Outcome.NotYours();
        if (await Tracked(by, id, cancel) is not { MergedInto: not null } employer) return new Outcome.NoSuchEmployer();
        employer.MergedInto = null;
        Touch(employer);
        await Save(employer, by, "unmerged", $"{employer.Name} stands for itself again.", cancel);
        return new Outcome.Kept(employer);
    }

    private static Outcome.Mistaken? Mistake(EmployerFacts facts) => facts.Name.Trim().Length switch
    {
        0 => new("name", "Enter the employer's name."),
        > 200 => new("name", "Keep the name under 200 characters."),
        _ => null,
    };

    private Task<Employer?> Tracked(Actor by, Guid id, CancellationToken cancel) =>
        db.Employers.SingleOrDefaultAsync(employer => employer.Agency == by.Agency && employer.Id == id, cancel);

    private async Task Save(Employer employer, Actor by, string what, string text, CancellationToken cancel)
    {
        Note(employer, by, what, text);
        await db.SaveChangesAsync(cancel);
    }

    private async Task ChangeKeys(Employer employer, CancellationToken cancel)
    {
        var standing = await db.EmployerKeys.Where(key => key.Agency == employer.Agency && key.Employer == employer.Id).ToListAsync(cancel);
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
