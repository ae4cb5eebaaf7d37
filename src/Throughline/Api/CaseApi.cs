using Throughline.Casework.Access;

namespace Throughline.Api;

/// <summary>What programs may ask: the routes, each with its act of the access table.</summary>
internal static class CaseApi
{
    public static void MapCaseApi(this WebApplication app)
    {
        var api = app.MapGroup("/api").AddEndpointFilter<OwnSiteOnly>().AddEndpointFilter<WholeBody>();
        api.MapPost("/evaluate", EvaluateCaseFile.Handle).Asks(Act.ReadPolicy, DescribedCases.Evaluate);
        MapCases(api.MapGroup("/cases/{agency}"));
        MapDocuments(api);
        MapEmployers(api.MapGroup("/employers"));
        api.MapGet("/notices", OwnNotices.List).Asks(Act.ReadNotices, DescribedWork.Notices);
        api.MapPost("/notices/{id:guid}/read", OwnNotices.Read).Asks(Act.ReadNotices, DescribedWork.ReadNotice);
        api.MapPost("/notices/read", OwnNotices.ReadAll).Asks(Act.ReadNotices, DescribedWork.ReadNotices);
        api.MapGet("/occupations", ReadOccupations.Search).Asks(Act.ReadPolicy, DescribedWork.Occupations);
        api.MapGet("/staff", LeadTeam.Staff).Asks(Act.SeeToday, DescribedWork.Staff);
        api.MapGet("/team", LeadTeam.Numbers).Asks(Act.ReadTeam, DescribedWork.Team);
        api.MapPost("/team/moves", LeadTeam.Move).Asks(Act.AssignCase, DescribedWork.Move);
    }

    private static void MapCases(RouteGroupBuilder cases)
    {
        cases.MapPost("", OpenACase.Handle).Asks(Act.OpenCase, DescribedCases.Open);
        cases.MapGet("/{case}", ReadCaseFile.Handle).Asks(Act.ReadCase, DescribedCases.Read);
        cases.MapPost("/{case}/entries", RecordEntries.Handle).Asks(Act.RecordEntry, DescribedCases.Record);
        cases.MapPost("/{case}/corrections/asked", AskForACorrection.Handle).Asks(Act.RecordEntry, AskForACorrection.Described);
        cases.MapPost("/{case}/what-if", SupposeChanges.Handle).Asks(Act.ReadCase, DescribedCases.WhatIf);
        cases.MapPost("/{case}/next", OpenACase.Next).Asks(Act.OpenCase, DescribedCases.Next);
    }

    private static void MapDocuments(RouteGroupBuilder api)
    {
        api.MapGet("/documents/{agency}", ReadDocuments.Types).Asks(Act.ReadPolicy, DescribedDocuments.Types);
        api.MapGet("/documents/{agency}/{document}", ReadDocuments.Type).Asks(Act.ReadPolicy, DescribedDocuments.Type);
        var ofCase = api.MapGroup("/cases/{agency}/{case}");
        ofCase.MapGet("/documents", ReadDocuments.OfACase).Asks(Act.ReadCase, DescribedDocuments.OfACase);
        ofCase.MapGet("/documents/{seq:int}", ReadDocuments.One).Asks(Act.ReadCase, DescribedDocuments.One);
        ofCase.MapGet("/documents/{seq:int}/compared-with/{entry:int}", ReadDocuments.Compared).Asks(Act.ReadCase, DescribedDocuments.Compared);
        ofCase.MapGet("/documents/{seq:int}/pdf", ReadDocuments.Printed).Asks(Act.ReadCase, DescribedDocuments.Printed);
        ofCase.MapGet("/drafts/{document}", DraftDocuments.Read).Asks(Act.RecordEntry, DescribedDrafts.Read);
        ofCase.MapPut("/drafts/{document}", DraftDocuments.Keep).Asks(Act.RecordEntry, DescribedDrafts.Keep);
        ofCase.MapPost("/drafts/{document}/sign", DraftDocuments.Sign).Asks(Act.RecordEntry, DescribedDrafts.Sign);
    }

    private static void MapEmployers(RouteGroupBuilder employers)
    {
        employers.MapGet("", ReadEmployers.List).Asks(Act.ReadEmployers, DescribedEmployers.List);
        employers.MapGet("/like", ReadEmployers.Like).Asks(Act.ReadEmployers, DescribedEmployers.Like);
        employers.MapPost("", KeepAnEmployer.Add).Asks(Act.KeepEmployers, DescribedEmployers.Add);
        employers.MapGet("/{id:guid}", ReadEmployers.One).Asks(Act.ReadEmployers, DescribedEmployers.One);
        employers.MapPut("/{id:guid}", KeepAnEmployer.Change).Asks(Act.KeepEmployers, DescribedEmployers.Change);
        employers.MapPost("/{id:guid}/contacts", KeepAnEmployer.AddContact).Asks(Act.KeepEmployers, DescribedEmployers.AddContact);
        employers.MapPut("/{id:guid}/same-as", KeepAnEmployer.Link).Asks(Act.MergeEmployers, DescribedEmployers.Link);
        employers.MapDelete("/{id:guid}/same-as", KeepAnEmployer.Unlink).Asks(Act.MergeEmployers, DescribedEmployers.Unlink);
    }

    private static void Asks(this RouteHandlerBuilder route, Act act, Described described) =>
        route.RequireAuthorization(act.ToString()).AddOpenApiOperationTransformer(described.Tell);
}
