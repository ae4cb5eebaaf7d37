using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Throughline.Casework;

namespace Throughline.Browser.Tests.Given;

/// <summary>One invented person in every role, and one counselor in each other agency.</summary>
public static class Team
{
    public const string Password = "a morning in November";
    public const string Office = "Grand Island";

    public static readonly Actor Dana = Nebraska("dana", "Dana Brandt", Role.PlacementSpecialist);
    public static readonly Actor Howard = Nebraska("howard", "Howard Nilsen", Role.Counselor);
    public static readonly Actor Angela = Nebraska("angela", "Angela Roth", Role.Supervisor);
    public static readonly Actor Rosa = Nebraska("rosa", "Rosa Ellery", Role.Fiscal);
    public static readonly Actor Priya = Nebraska("priya", "Priya Sandoval", Role.PolicyOffice);
    public static readonly Actor Amos = Nebraska("amos", "Amos Delgado", Role.Auditor);
    public static readonly Actor Ike = Nebraska("ike", "Ike Thornbury", Role.SystemAdmin);
    public static readonly Actor Joan = Nebraska("joan", "Joan Overton", Role.ProviderStaff) with { Office = null, Provider = "overton" };
    public static readonly Actor Marisol = Nebraska("marisol", "Marisol Quintana-Webb", Role.Client) with { Office = null, Case = "NE-20388" };
    public static readonly Actor Wilma = new("wilma", "wisconsin-dvr", "Wilma Backstrom", Role.Counselor) { Office = "Eau Claire" };
    public static readonly Actor Ivan = new("ivan", "iowa-ivrs", "Ivan Petrie", Role.Counselor) { Office = "Ames" };
    public static readonly Actor Kay = new("kay", "kansas-dcf", "Kay Lowery", Role.Counselor) { Office = "Topeka" };

    public static IReadOnlyList<Actor> All { get; } = [Dana, Howard, Angela, Rosa, Priya, Amos, Ike, Joan, Marisol, Wilma, Ivan, Kay];

    public static async Task Hire(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Staff>>();
        foreach (var person in All)
        {
            var made = await users.CreateAsync(new()
            {
                Id = person.Id,
                UserName = person.Id,
                Agency = person.Agency,
                Name = person.Name,
                Role = person.Role,
                Office = person.Office,
                Provider = person.Provider,
                Case = person.Case,
            }, Password);
            if (!made.Succeeded) throw new InvalidOperationException(string.Join(" ", made.Errors.Select(error => error.Description)));
        }
    }

    private static Actor Nebraska(string id, string name, Role role) => new(id, "nebraska-vr", name, role) { Office = Office };
}
