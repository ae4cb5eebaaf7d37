namespace Throughline.Casework.Names;

/// <summary>Why somebody may be a person who is known already. A birthday that differs does not make two people of one name.</summary>
internal static class PersonLikeness
{
    /// <summary>In what they agree, most telling first; empty when nothing speaks for one person.</summary>
    public static IReadOnlyList<string> Reasons(PersonFacts typed, PersonFacts known)
    {
        var (name, born, phone) = (NameLikeness.Of(typed, known), Birthdays.Compare(typed.Born, known.Born), PhoneNumber.Same(typed.Phone, known.Phone));
        if (!Speaks(name, born, phone)) return [];
        var reasons = new List<string>();
        if (name != NameAgreement.None) reasons.Add(Words(name, typed, known));
        if (born == BirthdayAgreement.Same) reasons.Add("same birthday");
        if (born == BirthdayAgreement.Near) reasons.Add("birthday one slip apart");
        if (phone) reasons.Add("same telephone");
        return reasons;
    }

    private static bool Speaks(NameAgreement name, BirthdayAgreement born, bool phone) => phone || name switch
    {
        NameAgreement.Same => true,
        NameAgreement.Alike => born is BirthdayAgreement.Same or BirthdayAgreement.Near or BirthdayAgreement.Unknown,
        NameAgreement.Given or NameAgreement.Family => born == BirthdayAgreement.Same,
        _ => false,
    };

    private static string Words(NameAgreement name, PersonFacts typed, PersonFacts known) => name switch
    {
        NameAgreement.Same => "same name",
        NameAgreement.Alike => "similar name",
        NameAgreement.Given => $"{How(typed.Given, known.Given)} given name",
        _ => $"{How(typed.Family, known.Family)} family name",
    };

    private static string How(string? one, string? other) => Folding.Words(one).Intersect(Folding.Words(other)).Any() ? "same" : "similar";
}
