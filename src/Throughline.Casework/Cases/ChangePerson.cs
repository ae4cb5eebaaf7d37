namespace Throughline.Casework;

/// <summary>Corrects a person's name, birthday, telephone or how to reach them; what it was before is kept.</summary>
public sealed class ChangePerson(Ledger ledger, AgencyPacks packs, AgencyClock clock)
{
    public sealed record Request(Actor By, string Case, string Given, string Family, DateOnly? Born, string? Phone, string? Reach);

    public enum Outcome
    {
        Changed,
        SameAsBefore,
        NoSuchCase,
        NotYours,
    }

    public Task<Outcome> Handle(Request request, CancellationToken cancel = default) => ledger.Write(async db =>
    {
        var state = await CaseState.Load(db, packs, request.By.Agency, request.Case, ledger.ForUpdate, cancel);
        if (state is null) return Outcome.NoSuchCase;
        if (!request.By.May(Act.RecordEntry, state.Assignment) || !request.By.May(Act.OpenCase)) return Outcome.NotYours;
        var header = state.Header with { Given = request.Given, Family = request.Family, Born = request.Born, Phone = request.Phone, Reach = request.Reach };
        return await ChangeHeader.Write(db, state, header, request.By, packs, clock, cancel) ? Outcome.Changed : Outcome.SameAsBefore;
    }, cancel);
}
