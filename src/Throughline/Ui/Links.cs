using Throughline.Policy.Rules;

namespace Throughline.Ui;

/// <summary>The addresses of pages by name: none is put together anywhere else.</summary>
public static class Links
{
    public const string Today = "/today";
    public const string Team = "/team";
    public const string Move = "/team/move";
    public const string Recording = "/team/recording";
    public const string Aims = "/team/aims";
    public const string Decisions = "/decisions";
    public const string Caseload = "/cases";
    public const string Contacts = "/contacts";
    public const string NewCase = "/cases/new";
    public const string Employers = "/employers";
    public const string Providers = "/providers";
    public const string Meeting = "/meeting";
    public const string Policy = "/policy";
    public const string FileRequests = "/file-requests";
    public const string Notices = "/notices";
    public const string Reports = "/reports";
    public const string FewHours = "/few-hours";
    public const string Group = "/group";
    public const string MyCase = "/my-case";
    public const string AskAgain = "/my-case/ask-again";
    public const string Outcomes = "/outcomes";
    public const string Me = "/me";
    public const string Find = "/find";
    public const string Help = "/help";
    public const string SignIn = "/sign-in";
    public const string Accessibility = Help + "/accessibility";
    public const string Privacy = Help + "/privacy";

    public static CaseLinks Case(string number) => new(number);

    public static EmployerLinks Employer(Guid id) => new(id);

    public static ProviderLinks Provider(string id) => new(id);

    /// <summary>The form for a new employer, with the name that was looked for.</summary>
    public static string NewEmployer(string? name = null) => "/employers/new" + Query(("name", name));

    /// <summary>A rule's own page.</summary>
    public static string Rule(string id) => $"{Policy}/{Uri.EscapeDataString(id)}";

    /// <summary>The closed days of a year.</summary>
    public static string ClosedDays(int year) => $"{Policy}?year={year}#closed";

    /// <summary>Where a value or an amendment is put in force.</summary>
    public static string Value(string name) => $"{Policy}/values/{Uri.EscapeDataString(name)}";

    /// <summary>Everybody's cases to which a rule applies now.</summary>
    public static string CasesUnder(string rule) => Caseload + Query(("staff", "all"), ("rule", rule));

    /// <summary>The form for a group, with those of one status to choose from; at a part of the page.</summary>
    public static string GroupOf(string? status, string? part = null) => Group + Query(("show", status)) + (part is null ? "" : "#" + part);

    /// <summary>What a page frames to keep its session, by the mark of the page.</summary>
    public static string Session(string? mark) => "/session" + Query(("for", mark));

    /// <summary>The reports on their way: everybody's that one reaches.</summary>
    public static string AllReports => Reports + Query(("staff", "all"));

    /// <summary>Somebody's list of the day.</summary>
    public static string TodayOf(string staff) => Today + Query(("staff", staff));

    /// <summary>Where a placement specialist is named for a case that has none.</summary>
    public static string ToName(string @case) => Move + Query(("of", "specialist:"), ("only", @case));

    /// <summary>A question mark and what is asked; nothing where nothing is.</summary>
    public static string Query(params (string Name, string? Value)[] asked)
    {
        var given = asked.Where(each => !string.IsNullOrEmpty(each.Value)).Select(each => $"{each.Name}={Uri.EscapeDataString(each.Value!)}").ToList();
        return given.Count == 0 ? "" : "?" + string.Join('&', given);
    }
}

/// <summary>The pages of a case; written out, the case's own.</summary>
public readonly record struct CaseLinks(string Number)
{
    private string Root => $"/cases/{Uri.EscapeDataString(Number)}";

    public string Documents => Root + "/documents";

    public string Record => Root + "/record";

    public string WhatIf => Root + "/what-if";

    public string Looks => Root + "/looks";

    public string Person => Root + "/person";

    /// <summary>A page of the case by its last word: what only one agency has.</summary>
    public string Page(string name, params (string Field, string? Value)[] asked) => $"{Root}/{name}{Links.Query(asked)}";

    /// <summary>Such a page with what was just recorded said on top.</summary>
    public string SavedOn(string page, int seq) => $"{Root}/{page}?saved={seq}#answer";

    /// <summary>The case at what is owed in it.</summary>
    public string Owed => Root + "#owed";

    /// <summary>The case with its contact form open.</summary>
    public string Log() => $"{Root}?log=client#log";

    /// <summary>The case once a supervisor was asked to let an entry be corrected.</summary>
    public string Asked(int seq) => $"{Root}?asked={seq}#asked";

    /// <summary>What the dates would be if something had happened on a day.</summary>
    public string Suppose(string key, DateOnly on) => $"{WhatIf}?suppose={Uri.EscapeDataString(key)}&on={on:yyyy-MM-dd}";

    /// <summary>The case with what was just recorded said on top.</summary>
    public string Saved(int seq) => $"{Root}?saved={seq}#answer";

    /// <summary>The case at an entry of its file.</summary>
    public string Entry(int seq) => $"{Root}?entry={seq}#entry-{seq}";

    public string Correct(int seq) => $"{Root}/entries/{seq}/correct";

    /// <summary>The form of a kind of entry, with what is filled in already.</summary>
    public string RecordKind(string kind, params (string Field, string? Value)[] preset) => $"{Root}/record/{kind}{Links.Query(preset)}";

    /// <summary>Where a day is explained.</summary>
    public string Why(string rule, DateOnly opened, string? subject = null) => $"{Root}/why/{Uri.EscapeDataString(rule)}/{opened:yyyy-MM-dd}{Links.Query(("subject", subject))}";

    /// <inheritdoc cref="Why(string, DateOnly, string?)"/>
    public string Why(Obligation owed) => Why(owed.Rule.Id, owed.Opened, owed.Subject);

    public string Sign(string key) => $"{Documents}/{key}/sign";

    /// <summary>A draft beside the version that it follows.</summary>
    public string Beside(string key) => $"{Documents}/{key}/beside";

    /// <summary>A signed version by its place in the record.</summary>
    public string Signed(int seq) => $"{Documents}/signed/{seq}";

    /// <summary>Where a report is decided on.</summary>
    public string Decide(int seq) => Signed(seq) + "/decide";

    /// <summary>A report by its name, as a list knows it.</summary>
    public string Waiting(string document, string? authorization, string? period) => $"{Documents}/waiting/{document}{Links.Query(("authorization", authorization), ("period", period))}";

    /// <summary>The editor of a kind of document of which the case has several.</summary>
    public string Document(string key, params (string Field, string? Value)[] about) => $"{Documents}/{key}{Links.Query(about)}";

    /// <summary>A signed version, to whoever has just signed it.</summary>
    public string JustSigned(int seq) => Signed(seq) + "?new=true";

    public override string ToString() => Root;
}

/// <summary>The pages of an employer; written out, the employer's own.</summary>
public readonly record struct EmployerLinks(Guid Id)
{
    public string Merge => $"{this}/merge";

    /// <summary>What a form of the employer's page asks for.</summary>
    public string Handler(string name) => $"{this}?handler={name}";

    public override string ToString() => $"{Links.Employers}/{Id}";
}

/// <summary>The pages of a provider; written out, the provider's own.</summary>
public readonly record struct ProviderLinks(string Id)
{
    public string Site(string site) => $"{this}/sites/{Uri.EscapeDataString(site)}";

    public string Specialist(string specialist) => $"{this}/specialists/{Uri.EscapeDataString(specialist)}";

    public override string ToString() => $"{Links.Providers}/{Uri.EscapeDataString(Id)}";
}
