using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Employers;
using Throughline.Casework.Record;
using Throughline.Casework.Register;
using Throughline.Casework.Schema;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;
using Throughline.Demo.People;

namespace Throughline.Demo;

/// <summary>Fills an empty record with the agencies, their staff and employers, and their cases, by the use cases that people's own entries go through.</summary>
public sealed class FillDemo(CaseworkDb db, Database database, AgencyPacks packs, AgencyClock clock, FindEmployers find, Colleagues colleagues)
{
    private const int AtOnce = 16;

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Filled(int Cases, int Entries, int Employers, IReadOnlyList<DemoAccount> Accounts) : Outcome;

        /// <summary>Somebody's record is in it; nothing was changed.</summary>
        public sealed record NotEmpty(int Cases, int Accounts, int Employers) : Outcome;
    }

    /// <summary>Every account gets the password; it stands nowhere else.</summary>
    public async Task<Outcome> Handle(string password, CancellationToken cancel = default)
    {
        var found = new Outcome.NotEmpty(await db.Cases.CountAsync(cancel), await db.Users.CountAsync(cancel), await db.Employers.CountAsync(cancel));
        if (found is not { Cases: 0, Accounts: 0, Employers: 0 }) return found;
        var content = DemoContent.At(clock.Now, agency => packs.Of(agency)!);
        await AddStaff(content.Accounts, password, cancel);
        foreach (var (agency, employers) in content.Employers) await AddEmployers(agency, employers, content.Accounts, cancel);
        foreach (var (agency, providers) in content.Providers) await AddProviders(agency, providers, cancel);
        foreach (var together in content.Cases.Chunk(AtOnce)) await Task.WhenAll(together.Select(each => Record(each, cancel)));
        await ReadNotices(cancel);
        return new Outcome.Filled(content.Cases.Count, content.Cases.Sum(each => each.Entries.Count), content.Employers.Sum(each => each.Value.Count), content.Accounts);
    }

    private async Task AddStaff(IReadOnlyList<DemoAccount> accounts, string password, CancellationToken cancel)
    {
        // One hash for all: hashing is slow by design, and it is one password.
        var hash = new PasswordHasher<StaffMember>().HashPassword(null!, password);
        db.Add(new InventedData { FilledAt = clock.Now });
        db.AddRange(accounts.Select(account => new StaffMember
        {
            Id = account.Id, Agency = account.Agency, Name = account.Name, Role = account.Role, Office = account.Office, Provider = account.Provider, Case = account.Case, Duty = account.Duty,
            UserName = account.UserName, NormalizedUserName = account.UserName.ToUpperInvariant(), Email = account.UserName, NormalizedEmail = account.UserName.ToUpperInvariant(),
            EmailConfirmed = true, LockoutEnabled = true, PasswordHash = hash, SecurityStamp = Guid.NewGuid().ToString("n"),
        }));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private async Task AddEmployers(string agency, IReadOnlyList<DemoEmployer> employers, IReadOnlyList<DemoAccount> accounts, CancellationToken cancel)
    {
        var actors = accounts.Where(account => account.Agency == agency).ToDictionary(account => account.Id, account => new Actor(account.Id, agency, account.Name, account.Role) { Office = account.Office });
        var first = actors.Values.First(actor => actor.May(Permission.KeepEmployers));
        foreach (var each in employers)
        {
            var kept = Keeping(each.Since).Put(first, new()
            {
                Name = each.Name, Status = each.Status, Phone = each.Phone, Domain = each.Domain, Street = each.Street, City = each.City, PostalCode = each.PostalCode, ContactPerson = each.ContactPerson,
            });
            foreach (var talk in each.Talks) Keeping(talk.On).PutContact(actors[talk.By], kept, talk.On, talk.Occasion, talk.With, talk.Note);
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private async Task AddProviders(string agency, IReadOnlyList<KeptProvider> providers, CancellationToken cancel)
    {
        foreach (var each in providers)
        {
            db.Add(new ProviderRow { Agency = agency, Id = each.Id, Name = each.Name, Body = ProviderText.Write(each), ChangedAt = clock.Now });
            foreach (var approval in each.Approvals)
            {
                var site = each.Sites.First(site => site.Id == approval.Site).Name;
                Changed(approval.RecordedAt, approval.RecordedBy, $"{approval.By.Replace('-', ' ')} approved {site} from {approval.On:yyyy-MM-dd}.");
                if (approval.Withdrawn is { } day) Changed(day.ToDateTime(new(16, 0), DateTimeKind.Utc), approval.WithdrawnBy!, $"{approval.By.Replace('-', ' ')} withdrew the approval of {site} from {day:yyyy-MM-dd}: {approval.Reason}");

                void Changed(DateTime at, string by, string text) => db.Add(new ProviderChange { Agency = agency, Id = Guid.CreateVersion7(at), Provider = each.Id, Site = approval.Site, At = at, By = by, Text = char.ToUpperInvariant(text[0]) + text[1..] });
            }
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>The employers as they were kept on a day, in the afternoon.</summary>
    private KeepEmployers Keeping(DateOnly on) => new(db, find, new(new Stopped(on.ToDateTime(new(20, 10), DateTimeKind.Utc))));

    private async Task Record(DemoCase each, CancellationToken cancel)
    {
        var console = Actor.AtTheConsole(each.Pack.Agency);
        var opened = await new OpenCase(database, packs, new(new Stopped(each.OpenedAt)), colleagues, new(database)).Handle(new()
        {
            By = console, Number = each.Number, Given = each.Given, Family = each.Family, Born = each.Born, Phone = each.Phone, ContactPreference = each.ContactPreference, Counselor = each.Counselor,
            Specialist = each.Specialist, Office = each.Office, Provider = each.Provider, NoneOfThese = true,
        }, cancel);
        if (opened is not OpenCase.Opened) throw new InvalidOperationException($"{each.Number} could not be opened: {opened}");
        var recorded = await new AppendEntries(database, packs, clock).Handle(new()
        {
            Agency = each.Pack.Agency, Case = each.Number, By = console, Entries = [.. each.Entries.Select(entry => entry.Entry)], Provenance = [.. each.Entries.Select(entry => new Provenance(entry.By, entry.At))],
        }, cancel);
        if (recorded is not AppendOutcome.Recorded) throw new InvalidOperationException($"{each.Number} could not be recorded: {Why(recorded)}");
    }

    /// <summary>What staff were told of up to last week they have read.</summary>
    private Task<int> ReadNotices(CancellationToken cancel) => database.Write(async connected =>
    {
        await connected.Execute([new Statement("UPDATE notices SET read_at = at WHERE at < $1", clock.Now.AddDays(-6))], cancel);
        return 0;
    }, cancel);

    private sealed class Stopped(DateTime at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(at, TimeSpan.Zero);
    }

    // Why a case of the demonstration could not be recorded, for whoever writes its lives.
    private static string Why(AppendOutcome outcome) => outcome switch
    {
        AppendOutcome.Refused refused => string.Join(" | ", refused.Refusals.Select(each => $"[{each.Position}] {each.Refusal.Rule.Id}: {string.Join("; ", each.Refusal.Because)}")),
        AppendOutcome.ForSupervisor asked => string.Join(" | ", asked.Refusals.Select(each => $"[{each.Position}] {each.Refusal.Rule.Id}: {string.Join("; ", each.Refusal.Because)}")),
        AppendOutcome.Mistaken mistaken => string.Join(" | ", mistaken.Mistakes.Select(each => $"[{each.Position}].{each.Field}: {each.Message}")),
        _ => outcome.ToString(),
    };
}
