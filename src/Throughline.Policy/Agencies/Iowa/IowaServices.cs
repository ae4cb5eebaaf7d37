using System.Text;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa's services: one word for each at every door, and whether the search for comparable benefits is left out for it (34 CFR 361.53(b)).</summary>
public static class IowaServices
{
    /// <summary>Extended services in supported employment: never with the agency's money after a closure.</summary>
    public const string Extended = "extended-services";

    private static readonly string[] Exempted =
    [
        "assessment", "counseling-and-guidance", "guidance-and-counseling", "referral", "information-and-referral", "job-search-assistance", "job-seeking-skills", "placement", "job-placement", "job-retention", "follow-up",
        "follow-along", "job-coaching", "rehabilitation-technology", "assistive-technology", "assistive-technology-repair", "technology", "employment-success-skills",
    ];

    private static readonly string[] Searched =
    [
        "counseling", "mental-health-counseling", "mental-health-treatment", "physical-restoration", "medical-treatment", "hearing-aids", "eyeglasses", "prosthetics", "training", "short-course", "vocational-training", "college-training",
        "on-the-job-training", "books-and-supplies", "tools", "equipment", "licenses", "work-clothes", "transport", "transportation", "van-lift-repair", "vehicle-modification", "maintenance", "child-care", "interpreter", "reader",
        "personal-assistance", "supported-employment", "customized-employment", "self-employment", "benefits-planning", "other-services",
    ];

    /// <summary>Every service that can be planned or bought, by its word.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Exempted, .. Searched];

    /// <summary>The same list, for papers that name a service.</summary>
    public sealed class Words : WordList
    {
        public override IReadOnlyList<string> All => IowaServices.All;

        public override string? Meant(string said) => IowaServices.Meant(said);
    }

    public static bool IsExempt(string service) => Exempted.Contains(service);

    /// <summary>The word of the list that somebody means who spells it otherwise.</summary>
    public static string? Meant(string said) => All.FirstOrDefault(word => ThingName.Same(word, said.Trim()) || Letters(word) == Letters(said));

    /// <summary>Whether extended services are meant, however they are named.</summary>
    public static bool IsExtended(string said)
    {
        var letters = Letters(said);
        return Stems.Any(stem => letters.Contains(stem, StringComparison.Ordinal)) || Extending.Any(one => letters.Contains(one, StringComparison.Ordinal)) && Serving.Any(one => letters.Contains(one, StringComparison.Ordinal));
    }

    private static readonly string[] Extending =
    [
        "extend", "extent", "xtend", "extnd", "exten", "prolong", "ampliad", "etendu", "erweitert", "verlangert", "produzen", "prosiren", "延长", "延長", "扩展", "擴展", "延伸", "ممتد", "morong", "keodai", "расширен", "продлен", "длительн",
    ];

    private static readonly string[] Serving =
    [
        "serv", "svc", "svs", "support", "supp", "apoyo", "soutien", "dienst", "leistung", "unterstutz", "usluge", "podrsk", "服务", "服務", "支持", "خدم", "دعم", "dichvu", "hotro", "услуг", "поддерж",
    ];

    private static readonly string[] Stems =
    [
        "longtermsupport", "longtermservice", "longtermjob", "longtermfollow", "alargoplazo", "delargoplazo", "longterme", "langzeit", "dugorocn", "长期支持", "長期支持", "长期服务", "طويلالأمد", "طويلالمدى", "hotrodaihan", "dichvudaihan", "longueduree", "dolgosroc", "долгосрочн",
    ];

    private const string Accented = "àáâãäåăąảạấầẩẫậắằẳẵặçćčďđèéêëęěẻẽẹếềểễệìíîïıỉĩịłñńňòóôõöøőỏọốồổỗộơớờởỡợřšśşťùúûüůűủũụưứừửữựýÿỳỷỹỵžźż";
    private const string Plain = "aaaaaaaaaaaaaaaaaaaacccddeeeeeeeeeeeeeeiiiiiiiilnnnoooooooooooooooooooorssstuuuuuuuuuuuuuuuyyyyyyzzz";

    // Without case, accents, blanks and marks; whether the machine knows how to take a letter apart or not.
    private static string Letters(string said)
    {
        var kept = new StringBuilder(said.Length);
        foreach (var given in said.Normalize(NormalizationForm.FormC))
        {
            if (!char.IsLetter(given)) continue;
            var letter = char.ToLowerInvariant(given);
            kept.Append(Accented.IndexOf(letter) is >= 0 and var at ? Plain[at] : letter);
        }

        return kept.ToString();
    }
}
