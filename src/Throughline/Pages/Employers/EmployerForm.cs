using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Casework.Employers;
using Throughline.Casework.Names;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Pages.Employers;

/// <summary>An employer's facts as a form holds them.</summary>
public sealed class EmployerForm
{
    public string? Name { get; set; }
    public string? Status { get; set; }
    public string? Phone { get; set; }
    public string? Web { get; set; }
    public string? Street { get; set; }
    public string? City { get; set; }
    public string? PostalCode { get; set; }
    public string? AskFor { get; set; }

    /// <summary>The version that the person looked at.</summary>
    public int Version { get; set; }

    public static EmployerForm Of(Employer employer) => new()
    {
        Name = employer.Name,
        Status = employer.Status.JsonName(),
        Phone = employer.Phone,
        Web = employer.Domain,
        Street = employer.Street,
        City = employer.City,
        PostalCode = employer.PostalCode,
        AskFor = employer.ContactPerson,
        Version = employer.Version,
    };

    /// <summary>The facts, or null and what to mend.</summary>
    public EmployerFacts? Read(ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(Name)) state.AddModelError("Facts.Name", "Enter the employer's name.");
        if (!Vocabulary<EmployerStatus>.Read((Status ?? "").AsSpan(), out var status)) state.AddModelError("Facts.Status", "Choose a status.");
        if (PhoneNumber.Mistake(Phone) is { } wrong) state.AddModelError("Facts.Phone", wrong);
        return state.IsValid
            ? new() { Name = Name!.Trim(), Status = status, Phone = Said(Phone), Domain = Said(Web), Street = Said(Street), City = Said(City), PostalCode = Said(PostalCode), ContactPerson = Said(AskFor) }
            : null;
    }

    /// <summary>The name on the form of a field of the facts.</summary>
    public static string NameOf(string field) => "Facts." + field switch
    {
        "phone" => nameof(Phone),
        "web" => nameof(Web),
        "street" => nameof(Street),
        "city" => nameof(City),
        "postalCode" => nameof(PostalCode),
        "askFor" => nameof(AskFor),
        _ => nameof(Name),
    };

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
