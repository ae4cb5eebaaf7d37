using Throughline.Casework.Access;

namespace Throughline.Api;

/// <summary>What programs may ask: the routes, each with its permission of the access table.</summary>
internal static class CaseApi
{
    public static void MapCaseApi(this WebApplication app)
    {
        var api = app.MapGroup("/api").AddEndpointFilter<OwnSiteOnly>().AddEndpointFilter<WholeBody>();
        api.MapPost("/evaluate", EvaluateCaseFile.Handle).Asks(Permission.ReadPolicy, DescribedCases.Evaluate);
        MapCases(api.MapGroup("/cases/{agency}"));
        MapDocuments(api);
        MapEmployers(api.MapGroup("/employers"));
        api.MapGet("/notices", OwnNotices.List).Asks(Permission.ReadNotices, DescribedWork.Notices);
        api.MapPost("/notices/{id:guid}/read", OwnNotices.Read).Asks(Permission.ReadNotices, DescribedWork.ReadNotice);
        api.MapPost("/notices/read", OwnNotices.ReadAll).Asks(Permission.ReadNotices, DescribedWork.ReadNotices);
        api.MapGet("/occupations", ReadOccupations.Search).Asks(Permission.ReadPolicy, DescribedWork.Occupations);
        api.MapGet("/staff", LeadTeam.Staff).Asks(Permission.SeeToday, DescribedWork.Staff);
        api.MapGet("/team", LeadTeam.Numbers).Asks(Permission.ReadTeam, DescribedWork.Team);
        api.MapPost("/team/moves", LeadTeam.Move).Asks(Permission.AssignCase, DescribedWork.Move);
    }

    private static void MapCases(RouteGroupBuilder cases)
    {
        cases.MapPost("", OpenACase.Handle).Asks(Permission.OpenCase, DescribedCases.Open);
        cases.MapGet("/{case}", ReadCaseFile.Handle).Asks(Permission.ReadCase, DescribedCases.Read);
        cases.MapPost("/{case}/entries", RecordEntries.Handle).Asks(Permission.RecordEntry, DescribedCases.Record);
        cases.MapPost("/{case}/what-if", SupposeChanges.Handle).Asks(Permission.ReadCase, DescribedCases.WhatIf);
        cases.MapPost("/{case}/next", OpenACase.Next).Asks(Permission.OpenCase, DescribedCases.Next);
    }

    private static void MapDocuments(RouteGroupBuilder api)
    {
        api.MapGet("/documents/{agency}", ReadDocuments.Types).Asks(Permission.ReadPolicy, DescribedDocuments.Types);
        api.MapGet("/documents/{agency}/{document}", ReadDocuments.Type).Asks(Permission.ReadPolicy, DescribedDocuments.Type);
        var ofCase = api.MapGroup("/cases/{agency}/{case}");
        ofCase.MapGet("/documents", ReadDocuments.OfACase).Asks(Permission.ReadCase, DescribedDocuments.OfACase);
        ofCase.MapGet("/documents/{seq:int}", ReadDocuments.One).Asks(Permission.ReadCase, DescribedDocuments.One);
        ofCase.MapGet("/documents/{seq:int}/compared-with/{entry:int}", ReadDocuments.Compared).Asks(Permission.ReadCase, DescribedDocuments.Compared);
        ofCase.MapGet("/documents/{seq:int}/pdf", ReadDocuments.Printed).Asks(Permission.ReadCase, DescribedDocuments.Printed);
        ofCase.MapGet("/drafts/{document}", DraftDocuments.Read).Asks(Permission.RecordEntry, DescribedDrafts.Read);
        ofCase.MapPut("/drafts/{document}", DraftDocuments.Keep).Asks(Permission.RecordEntry, DescribedDrafts.Keep);
        ofCase.MapPost("/drafts/{document}/sign", DraftDocuments.Sign).Asks(Permission.RecordEntry, DescribedDrafts.Sign);
    }

    private static void MapEmployers(RouteGroupBuilder employers)
    {
        employers.MapGet("", ReadEmployers.List).Asks(Permission.ReadEmployers, DescribedEmployers.List);
        employers.MapGet("/like", ReadEmployers.Like).Asks(Permission.ReadEmployers, DescribedEmployers.Like);
        employers.MapPost("", KeepAnEmployer.Add).Asks(Permission.KeepEmployers, DescribedEmployers.Add);
        employers.MapGet("/{id:guid}", ReadEmployers.One).Asks(Permission.ReadEmployers, DescribedEmployers.One);
        employers.MapPut("/{id:guid}", KeepAnEmployer.Change).Asks(Permission.KeepEmployers, DescribedEmployers.Change);
        employers.MapPost("/{id:guid}/contacts", KeepAnEmployer.AddContact).Asks(Permission.KeepEmployers, DescribedEmployers.AddContact);
        employers.MapPut("/{id:guid}/same-as", KeepAnEmployer.Link).Asks(Permission.MergeEmployers, DescribedEmployers.Link);
        employers.MapDelete("/{id:guid}/same-as", KeepAnEmployer.Unlink).Asks(Permission.MergeEmployers, DescribedEmployers.Unlink);
    }

    private static void Asks(this RouteHandlerBuilder route, Permission permission, Described described) =>
        route.RequireAuthorization(permission.ToString()).AddOpenApiOperationTransformer(described.Tell);
}
