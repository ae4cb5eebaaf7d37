using Throughline.Casework.Employers;
using Throughline.Casework.Record;

namespace Throughline.Ui;

/// <summary>What pages call the states of an employer and the occasions of talking to one.</summary>
public static class EmployerWords
{
    public static string Status(EmployerStatus status) => status.ToString();

    /// <summary>Street and city, as far as they are known.</summary>
    public static string? Place(Employer employer) => string.Join(", ", new[] { employer.Street, employer.City }.OfType<string>()) is { Length: > 0 } place ? place : null;

    public static string Occasion(EmployerOccasion occasion) => occasion switch
    {
        EmployerOccasion.DirectPlacement => "Direct placement",
        EmployerOccasion.JobLead => "Job lead given or developed",
        EmployerOccasion.OpenToWorksiteActivity => "Open to an interview, shadow, tour, OJE or OJT",
        EmployerOccasion.TrainingProvided => "Training for the business",
        EmployerOccasion.NewInformation => "New or revised information",
        _ => "Another conversation",
    };
}
