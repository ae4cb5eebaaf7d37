using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Policy.Agencies.Federal;

namespace Throughline.Casework.Record;

/// <summary>What was authorized or given before the plan of a case or beside it, for those who see plan and money.</summary>
public sealed class BesidesThePlan
{
    public sealed record Work(int Seq, string Service, DateOnly On, string Why);

    public IReadOnlyList<Work> Of(Actor reader, CaseOnFile of) => AccessTable.SeesAll(reader.Role)
        ? [.. ServicesAndPlan.Of(of.File, of.Today).Select(work => new Work(work.Position + 1, work.Service, work.On, work.Why)).OrderByDescending(work => work.On)]
        : [];
}
