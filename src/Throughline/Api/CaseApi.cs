using Throughline.Casework.Access;

namespace Throughline.Api;

/// <summary>What programs may ask: the routes, each with its act of the access table.</summary>
internal static class CaseApi
{
    public static void MapCaseApi(this WebApplication app)
    {
        var api = app.MapGroup("/api").AddEndpointFilter<OwnSiteOnly>().AddEndpointFilter<WholeBody>();
        api.MapPost("/evaluate", EvaluateCaseFile.Handle).Asks(Act.ReadPolicy, CaseDescriptions.Evaluate);
        MapCases(api.MapGroup("/cases/{agency}"));
        MapDocuments(api);
        MapEmployers(api.MapGroup("/employers"));
        api.MapGet("/notices", OwnNotices.List).Asks(Act.ReadNotices, WorkDescriptions.Notices);
        api.MapPost("/notices/{id:guid}/read", OwnNotices.Read).Asks(Act.ReadNotices, WorkDescriptions.ReadNotice);
        api.MapPost("/notices/read", OwnNotices.ReadAll).Asks(Act.ReadNotices, WorkDescriptions.ReadNotices);
        api.MapGet("/occupations", ReadOccupations.Search).Asks(Act.ReadPolicy, WorkDescriptions.Occupations);
        api.MapGet("/staff", LeadTeam.Staff).Asks(Act.SeeToday, WorkDescriptions.Staff);
        api.MapGet("/team", LeadTeam.Numbers).Asks(Act.ReadTeam, WorkDescriptions.Team);
        api.MapPost("/team/moves", LeadTeam.Move).Asks(Act.AssignCase, WorkDescriptions.Move);
    }

    private static void MapCases(RouteGroupBuilder cases)
    {
        cases.MapPost("", OpenACase.Handle).Asks(Act.OpenCase, CaseDescriptions.Open);
        cases.MapGet("/{case}", ReadCaseFile.Handle).Asks(Act.ReadCase, CaseDescriptions.Read);
        cases.MapPost("/{case}/entries", RecordEntries.Handle).Asks(Act.RecordEntry, CaseDescriptions.Record);
        cases.MapPost("/{case}/corrections/asked", AskForACorrection.Handle).Asks(Act.RecordEntry, AskForACorrection.Description);
        cases.MapPost("/{case}/what-if", SupposeChanges.Handle).Asks(Act.ReadCase, CaseDescriptions.WhatIf);
        cases.MapPost("/{case}/next", OpenACase.Next).Asks(Act.OpenCase, CaseDescriptions.Next);
    }

    private static void MapDocuments(RouteGroupBuilder api)
    {
        api.MapGet("/documents/{agency}", ReadDocuments.Types).Asks(Act.ReadPolicy, DocumentDescriptions.Types);
        api.MapGet("/documents/{agency}/{document}", ReadDocuments.Type).Asks(Act.ReadPolicy, DocumentDescriptions.Type);
        var ofCase = api.MapGroup("/cases/{agency}/{case}");
        ofCase.MapGet("/documents", ReadDocuments.OfACase).Asks(Act.ReadCase, DocumentDescriptions.OfACase);
        ofCase.MapGet("/documents/{seq:int}", ReadDocuments.One).Asks(Act.ReadCase, DocumentDescriptions.One);
        ofCase.MapGet("/documents/{seq:int}/compared-with/{entry:int}", ReadDocuments.Compared).Asks(Act.ReadCase, DocumentDescriptions.Compared);
        ofCase.MapGet("/documents/{seq:int}/pdf", ReadDocuments.Printed).Asks(Act.ReadCase, DocumentDescriptions.Printed);
        ofCase.MapGet("/drafts/{document}", DraftDocuments.Read).Asks(Act.RecordEntry, DraftDescriptions.Read);
        ofCase.MapPut("/drafts/{document}", DraftDocuments.Keep).Asks(Act.RecordEntry, DraftDescriptions.Keep);
        ofCase.MapPost("/drafts/{document}/sign", DraftDocuments.Sign).Asks(Act.RecordEntry, DraftDescriptions.Sign);
    }

    private static void MapEmployers(RouteGroupBuilder employers)
    {
        employers.MapGet("", ReadEmployers.List).Asks(Act.ReadEmployers, EmployerDescriptions.List);
        employers.MapGet("/like", ReadEmployers.Like).Asks(Act.ReadEmployers, EmployerDescriptions.Like);
        employers.MapPost("", KeepAnEmployer.Add).Asks(Act.KeepEmployers, EmployerDescriptions.Add);
        employers.MapGet("/{id:guid}", ReadEmployers.One).Asks(Act.ReadEmployers, EmployerDescriptions.One);
        employers.MapPut("/{id:guid}", KeepAnEmployer.Change).Asks(Act.KeepEmployers, EmployerDescriptions.Change);
        employers.MapPost("/{id:guid}/contacts", KeepAnEmployer.AddContact).Asks(Act.KeepEmployers, EmployerDescriptions.AddContact);
        employers.MapPut("/{id:guid}/same-as", KeepAnEmployer.Link).Asks(Act.MergeEmployers, EmployerDescriptions.Link);
        employers.MapDelete("/{id:guid}/same-as", KeepAnEmployer.Unlink).Asks(Act.MergeEmployers, EmployerDescriptions.Unlink);
    }

    private static void Asks(this RouteHandlerBuilder route, Act act, RouteDescription described) =>
        route.RequireAuthorization(act.ToString()).AddOpenApiOperationTransformer(described.Tell);
}
