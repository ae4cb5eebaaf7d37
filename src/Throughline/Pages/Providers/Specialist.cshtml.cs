using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Providers;
using Throughline.Casework.Register;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Providers;

/// <summary>One employment specialist: each qualification with its days and what shows it.</summary>
[Authorize(nameof(Permission.ReadProviders))]
public sealed class SpecialistModel(FindProviders find, KeepProviders keep, StaffNames staff, AgencyClock clock, CurrentUser me) : ProvidersPage(find, staff, clock, me)
{
    public sealed class QualificationForm
    {
        public string? Kind { get; set; }
        public DateOnly? On { get; set; }
        public DateOnly? Until { get; set; }
        public string? Evidence { get; set; }
    }

    [BindProperty]
    public QualificationForm Qualification { get; set; } = new();

    public KeptSpecialist Specialist { get; private set; } = null!;

    public IEnumerable<(string Value, string Text)> Kinds => Enum.GetValues<QualificationKind>().Select(kind => (kind.JsonName(), Terms.NameOf(kind)));

    public KeptSite? Site => Of.Sites.FirstOrDefault(each => each.Id == Specialist.Site);

    public IReadOnlyList<KeptQualification> Qualifications => [.. Specialist.Qualifications.OrderBy(each => each.Kind).ThenByDescending(each => each.On)];

    /// <summary>What is missing for signing today.</summary>
    public IReadOnlyList<string> Lacking => [.. Terms.LackingOn(Of.InAFile().Staff!.First(each => each.Id == Specialist.Id), Today).Select(Terms.NameOf)];

    public async Task<IActionResult> OnGetAsync(string provider, string specialist, CancellationToken cancel) => await Ready(provider, specialist, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string provider, string specialist, CancellationToken cancel)
    {
        if (!MayKeep) return Forbid();
        if (!await Ready(provider, specialist, cancel)) return NotFound();
        Open = "Qualification";
        var known = Vocabulary<QualificationKind>.Read((Qualification.Kind ?? "").AsSpan(), out var kind);
        if (!Given("Qualification.Kind", known ? "" + kind : null, "Choose what it is.") | !Given("Qualification.On", Qualification.On, "Give the first day.")) return Page();
        return Answer(await keep.AddQualification(Me.Actor, provider, Version, specialist, kind, Qualification.On!.Value, Qualification.Until, Qualification.Evidence ?? "", cancel), "Qualification", Links.Provider(provider).Specialist(specialist));
    }

    private async Task<bool> Ready(string provider, string specialist, CancellationToken cancel)
    {
        if (!await Load(provider, null, cancel) || Of.Specialists.FirstOrDefault(each => each.Id == specialist) is not { } found) return false;
        Specialist = found;
        return true;
    }
}
