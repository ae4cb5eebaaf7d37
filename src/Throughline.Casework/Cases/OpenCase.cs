using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Notices;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;
using Throughline.Policy.Typed;

namespace Throughline.Casework.Cases;

/// <summary>Opens a case: after a look for the person among those already known, with a number, and with an empty file.</summary>
public sealed class OpenCase(Database database, AgencyPacks packs, AgencyClock clock, Colleagues colleagues, KnownPeople people)
{
    private const int LongestNumber = 60;
    private const string Delete = "DELETE FROM cases WHERE agency = $1 AND number = $2";

    public sealed record Request
    {
        public required Actor By { get; init; }
        public required string Given { get; init; }
        public required string Family { get; init; }
        public DateOnly? Born { get; init; }
        public string? Phone { get; init; }
        public string? ContactPreference { get; init; }
        public string? Counselor { get; init; }
        public string? Specialist { get; init; }
        public string? Office { get; init; }
        public string? Provider { get; init; }

        /// <summary>What the door could not read, told together with everything else that cannot be.</summary>
        public IReadOnlyList<(string Field, string Message)> NotRead { get; init; } = [];

        /// <summary>The number; the next free one when none is given.</summary>
        public string? Number { get; init; }
        public IReadOnlyList<Throughline.Policy.CaseFiles.Provider>? Providers { get; init; }
        public string? Predecessor { get; init; }

        /// <summary>The person has looked at who is known already, and this is somebody else.</summary>
        public bool NoneOfThese { get; init; }

        /// <summary>Sent again under the same key, the case is opened once.</summary>
        public IdempotencyKey? Name { get; init; }
    }

    /// <summary>Again: the request of that key, or for that earlier case, had opened it already.</summary>
    public sealed record Opened(CaseHeader Header, bool Again = false) : Outcome;

    public async Task<Outcome> Handle(Request request, CancellationToken cancel = default)
    {
        if (!request.By.May(Permission.OpenCase) || packs.Of(request.By.Agency) is not { } pack) return new Denied();
        if (await Mistakes(pack, request, cancel) is { Count: > 0 } mistakes) return new Invalid(mistakes);
        return await database.Write(db => Open(db, pack, request, cancel), cancel);
    }

    // Who comes from another record, or from an earlier case, comes as they are there.
    private async Task<List<(string Field, string Message)>> Mistakes(Pack pack, Request request, CancellationToken cancel)
    {
        var mistakes = new List<(string, string)>();
        if (request.By.Role == Role.Console || request.Predecessor is not null)
        {
            if (string.IsNullOrWhiteSpace(request.Given) && string.IsNullOrWhiteSpace(request.Family)) mistakes.Add(("family", "Enter the person's name."));
            return mistakes;
        }

        mistakes.AddRange(request.NotRead);
        mistakes.AddRange(PersonMistakes.In(request.Given, request.Family, request.Born, request.Phone, request.ContactPreference, clock.Today(pack)));
        if (request.Number is { } number && !pack.CaseNumbers.IsOne(number)) mistakes.Add(("case", $"'{TypedText.Shown(number)}' is no case number of {pack.Name}. Give one like {pack.CaseNumbers.Of(1)}, or none: then the case gets the next one."));
        var workers = await colleagues.Of(request.By, cancel);
        foreach (var (field, staff) in new[] { ("counselor", request.Counselor), ("specialist", request.Specialist) })
        {
            if (staff is not null && workers.All(worker => worker.Id != staff)) mistakes.Add((field, "Choose someone from the list."));
        }

        return mistakes;
    }

    private async Task<Outcome> Open(DbSession db, Pack pack, Request request, CancellationToken cancel)
    {
        if (request.Name is { } asked && await IdempotencyKeys.Before(db, request.By, asked, cancel) is { } before) return await Again(db, request, asked, before, cancel);
        if (request.Predecessor is { } earlier)
        {
            // Two requests at once wait for each other here; the second gets the case of the first.
            await db.Query(new Statement($"SELECT number FROM cases WHERE agency = $1 AND number = $2{database.ForUpdate}", pack.Agency, earlier), _ => { }, cancel);
            if (await LaterCase.After(db, pack.Agency, earlier, cancel) is { } already && await CaseState.Load(db, packs, pack.Agency, already, forUpdate: "", cancel) is { } later) return new Opened(later.Header, Again: true);
        }

        if (!request.NoneOfThese && await people.Like(db, request.By.Agency, new(request.Given, request.Family, request.Born, request.Phone), cancel) is { Count: > 0 } known) return new KnownAlready(known);
        var header = Header(pack, request.Number?.Trim() ?? await NextNumber(db, pack, after: null, cancel), request);
        if (header.Number.Length is 0 or > LongestNumber) return new Invalid("case", $"Enter a case number of up to {LongestNumber} characters.");
        while (!await CaseHeaders.Insert(db, header, cancel))
        {
            if (request.Number is not null) return new Invalid("case", $"There is a case {header.Number} already.");
            header = Header(pack, await NextNumber(db, pack, after: header.Number, cancel), request);
        }

        // Of two requests with one key, the second has waited here; its case is deleted again.
        if (request.Name is { } name && !await IdempotencyKeys.Keep(db, request.By, name, header.Number, clock.Now, cancel))
        {
            await db.Execute([new(Delete, header.Agency, header.Number)], cancel);
            return await Again(db, request, name, (await IdempotencyKeys.Before(db, request.By, name, cancel))!.Value, cancel);
        }

        var statements = new List<Statement>();
        SearchKeys.Write(header, statements);
        var evaluation = CaseState.FileOf(pack, header, []).Evaluate(clock.Today(pack));
        DerivedTables.Change(null, DerivedRows.Of(header, evaluation, packs.EvaluatedBy(pack)), statements);
        TellStaff.Assigned(null, header, request.By, clock.Now, statements);
        await db.Execute(statements, cancel);
        return new Opened(header);
    }

    private async Task<Outcome> Again(DbSession db, Request request, IdempotencyKey name, (string Digest, string Made) before, CancellationToken cancel) =>
        before.Digest == name.Digest && await CaseState.Load(db, packs, request.By.Agency, before.Made, forUpdate: "", cancel) is { } opened
            ? new Opened(opened.Header, Again: true)
            : new KeyUsed(before.Made);

    private CaseHeader Header(Pack pack, string number, Request request) => new()
    {
        Agency = pack.Agency,
        Number = number,
        Given = request.Given.Trim(),
        Family = request.Family.Trim(),
        Born = request.Born,
        Phone = request.Phone,
        ContactPreference = request.ContactPreference,
        Providers = request.Providers is { Count: > 0 } providers ? EntryText.WriteProviders([.. providers]) : null,
        Counselor = request.Counselor,
        Specialist = request.Specialist,
        Office = request.Office,
        Provider = request.Provider,
        Predecessor = request.Predecessor,
        OpenedAt = clock.Now,
        OpenedBy = request.By.Id,
    };

    // Of two who open at once the second finds its number taken and goes on to the next.
    private static async Task<string> NextNumber(DbSession db, Pack pack, string? after, CancellationToken cancel)
    {
        var numbers = pack.CaseNumbers;
        var last = after is null ? 0 : numbers.Read(after) ?? 0;
        if (after is null)
        {
            await db.Query(new Statement("SELECT number FROM cases WHERE agency = $1 AND number >= $2 AND number < $3 ORDER BY number DESC LIMIT 1",
                pack.Agency, numbers.Of(0), numbers.Prefix + ":"), row => last = numbers.Read(row.GetString(0)) ?? 0, cancel);
        }

        return numbers.Of(last + 1);
    }
}
