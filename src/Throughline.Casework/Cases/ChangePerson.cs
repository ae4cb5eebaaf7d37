using Throughline.Policy.CaseFiles;
using System.Security.Cryptography;
using System.Text;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Cases;

/// <summary>
/// Corrects a person's name, birthday, telephone or how to reach them; what it was before is kept. Whoever of the agency works the case may say how
/// to reach somebody; the name and the birthday are for those who open cases.
/// </summary>
public sealed class ChangePerson(Database database, AgencyPacks packs, AgencyClock clock, KnownPeople people)
{
    public sealed record Request(Actor By, string Case, string Given, string Family, DateOnly? Born, string? Phone, string? ContactPreference)
    {
        /// <summary>The <see cref="Version"/> of what the person saw; null where it is to be replaced whatever it is.</summary>
        public string? Seen { get; init; }

        /// <summary>Said by whoever has seen that the new name or birthday may be that of another person, and means this one.</summary>
        public bool NoneOfThese { get; init; }

        /// <summary>What the door could not read, told together with everything else that cannot be.</summary>
        public IReadOnlyList<(string Field, string Message)> NotRead { get; init; } = [];
    }

    /// <summary>False where everything stood so before.</summary>
    public sealed record Changed(bool Anything) : Outcome;

    /// <summary>Whether the person may say how somebody is reached.</summary>
    public static bool MayChange(Actor actor, CaseHeader of) => actor.May(Permission.RecordEntry, of) && AccessTable.SeesAll(actor.Role);

    /// <summary>Differs when anything does that is changed here.</summary>
    public static string Version(CaseHeader of) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{of.Given}\n{of.Family}\n{of.Born:yyyy-MM-dd}\n{of.Phone}\n{of.ContactPreference}")).AsSpan(0, 8));

    public Task<Outcome> Handle(Request request, CancellationToken cancel = default) => database.Write<Outcome>(async db =>
    {
        var state = await CaseState.Load(db, packs, request.By.Agency, request.Case, database.ForUpdate, cancel);
        if (state is null) return new Missing();
        var was = state.Header;
        var isTheSame = (was.Given ?? "", was.Family ?? "", was.Born) == (request.Given, request.Family, request.Born);
        if (!MayChange(request.By, was)) return new Denied();
        if (request.Seen is { } seen && seen != Version(was)) return new ChangedMeanwhile<CaseHeader>(was);
        if (!isTheSame && !request.By.May(Permission.OpenCase)) return new Denied();
        // Who comes from another record without a name keeps their telephone current all the same.
        // A number that came from another record stays, until somebody changes it.
        var phone = request.Phone == was.Phone ? null : request.Phone;
        List<(string Field, string Message)> mistakes =
        [
            .. request.NotRead, .. isTheSame ? PersonMistakes.InReaching(phone, request.ContactPreference) : PersonMistakes.In(request.Given, request.Family, request.Born, phone, request.ContactPreference, clock.Today(state.File.Pack)),
        ];
        if (!isTheSame && CaseView.Of(state.File, clock.Today(state.File.Pack)).Entries is { Count: > 0 } standing && request.Born >= standing.Min(entry => entry.On)) mistakes.Add(("born", "The file has entries from before this day. Enter an earlier birthday, or leave it empty."));
        if (mistakes.Count > 0) return new Invalid(mistakes);
        if (!isTheSame && !request.NoneOfThese && await Others(db, was, request, cancel) is { Count: > 0 } others) return new KnownAlready(others);
        var header = was with { Given = request.Given, Family = request.Family, Born = request.Born, Phone = request.Phone, ContactPreference = request.ContactPreference };
        return new Changed(await ChangeHeader.Write(db, state, header, request.By, packs, clock, cancel));
    }, cancel);

    // Those who may be the same by what is new; who was like this person before has been looked at.
    private async Task<List<KnownPerson>> Others(DbSession db, CaseHeader was, Request request, CancellationToken cancel)
    {
        var before = await people.Like(db, was.Agency, new(was.Given, was.Family, was.Born, was.Phone), cancel);
        var now = await people.Like(db, was.Agency, new(request.Given, request.Family, request.Born, request.Phone), cancel);
        return [.. now.Where(each => each.Case != was.Number && !before.Exists(known => known.Case == each.Case))];
    }
}
