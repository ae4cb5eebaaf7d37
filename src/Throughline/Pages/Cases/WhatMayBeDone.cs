using Throughline.Casework.Access;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>What policy lets somebody do next in a case, and, folded, what it does not yet.</summary>
public sealed class WhatMayBeDone
{
    /// <summary>A step: possible with what is on file for it, or not yet with what is missing.</summary>
    public sealed record Step(string Title, string Says)
    {
        /// <summary>The act and its page, for who may do it.</summary>
        public (string Words, string Address)? Act { get; init; }

        public string? Then { get; init; }

        /// <summary>The page that leads through it.</summary>
        public (string Words, string Address)? Way { get; init; }
    }

    private readonly CaseModel of;
    private readonly Actor reader;

    public WhatMayBeDone(CaseModel of, Actor reader)
    {
        (this.of, this.reader) = (of, reader);
        var gates = !of.SeesTheWork ? [] : of.Case.Evaluation.Gates.Where(gate => gate.Applies && !of.Own.LeftOut.Contains(gate.Rule.Id)).ToList();
        var next = of.MayRecord ? of.Own.Next : [];
        OfPlacement = [.. next.Select(Of)];
        Possible = [.. next.Where(each => each.Missing is null).Select(Of), .. gates.Where(gate => gate.Open).Select(Opened)];
        NotYet = [.. next.Where(each => each.Missing is not null).Select(Of), .. gates.Where(gate => !gate.Open).OrderBy(gate => gate.Needs.Count(need => !need.Met)).Select(Shut)];
        NotYetSaid = string.Join(", ", NotYet.Select(each => EntryWords.Within(each.Title)));
    }

    /// <summary>The steps of placement that come next and that no gate guards.</summary>
    public IReadOnlyList<Step> OfPlacement { get; }

    public IReadOnlyList<Step> Possible { get; }

    public IReadOnlyList<Step> NotYet { get; }

    /// <summary>The titles of what is not possible yet.</summary>
    public string NotYetSaid { get; }

    private Step Of(ComingStep next) => new(next.Title, next.Missing is null ? Wording.Days(next.Says, of.Today) : $"Missing: {Wording.Days(next.Missing, of.Today)}.") { Act = ActOf(next.Step) };

    private Step Opened(GateReading gate) => new(gate.Title, $"On file: {string.Join("; ", gate.Needs.Select(need => need.Need))}.") { Way = WayThrough(gate) };

    private Step Shut(GateReading gate)
    {
        var missing = gate.Needs.Where(need => !need.Met).ToList();
        return new(gate.Title, $"Missing: {missing[0].Need}.")
        {
            Act = of.MayRecord ? ActOf(missing[0].Rule.Cure) : null,
            Then = missing.Count > 1 ? $"Then: {string.Join("; ", missing.Skip(1).Select(need => need.Need))}." : null,
            Way = WayThrough(gate),
        };
    }

    private (string, string)? WayThrough(GateReading gate) => of.Own.Ways.TryGetValue(gate.Rule.Id, out var way) && AccessTable.Sees(reader.Role, Kind.Contact)
        ? (way.Words, Links.Case(of.Case.Header.Number).Page(way.Page))
        : null;

    private (string, string)? ActOf(Cure? step) =>
        step is not null && step.IsFor(reader.Role) ? (step.Words, step.Address(of.Case.Header.Number)) : null;
}
