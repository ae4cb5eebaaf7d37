using Throughline.Casework.Access;

namespace Throughline.Casework.Cases;

/// <summary>People who may be the same: shown before one person is in the record twice.</summary>
public sealed record KnownAlready(IReadOnlyList<KnownPerson> People) : Conflict;
