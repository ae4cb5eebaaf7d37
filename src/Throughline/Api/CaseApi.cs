using Throughline.Casework.Access;

namespace Throughline.Api;

/// <summary>What programs may ask: the routes, each with its act of the access table.</summary>
internal static class CaseApi
{
    public static void MapCaseApi(this WebApplication app)
    {
        var api = app.MapGroup("/api").AddEndpointFilter<OwnSiteOnly>().AddEndpointFilter<FitQuery>().AddEndpointFilter<WholeBody>();
        api.MapPost("/evaluate", EvaluateCaseFile.Handle).Asks(Permission.ReadPolicy, CaseDescriptions.Evaluate);
        MapCases(api.MapGroup("/cases/{agency}"));
        MapDocuments(api);
        MapEmployers(api.MapGroup("/employers"));
        MapProviders(api.MapGroup("/providers"));
        api.MapGet("/notices", OwnNotices.List).Asks(Permission.ReadNotices, WorkDescriptions.Notices);
        api.MapPost("/notices/{id:guid}/read", OwnNotices.Read).Asks(Permission.ReadNotices, WorkDescriptions.ReadNotice);
        api.MapPost("/notices/read", OwnNotices.ReadAll).Asks(Permission.ReadNotices, WorkDescriptions.ReadNotices);
        api.MapGet("/occupations", ReadOccupations.Search).Asks(Permission.ReadPolicy, WorkDescriptions.Occupations);
        api.MapGet("/staff", LeadTeam.Staff).Asks(Permission.SeeToday, WorkDescriptions.Staff);
        api.MapGet("/{agency}/closed-files", ClosedFiles.List).Asks(Permission.AnswerFileRequests, ReturnDescriptions.Queue);
        api.MapPost("/{agency}/closed-files", ClosedFiles.Answer).Asks(Permission.AnswerFileRequests, ReturnDescriptions.Move);
        api.MapGet("/team", LeadTeam.Numbers).Asks(Permission.ReadTeam, WorkDescriptions.Team);
        api.MapGet("/team/aims", LeadTeam.Aims).Asks(Permission.ReadTeam, WorkDescriptions.Aims);
        api.MapPost("/team/moves", LeadTeam.Move).Asks(Permission.AssignCase, WorkDescriptions.Move);
    }

    private static void MapCases(RouteGroupBuilder cases)
    {
        cases.MapPost("", OpenACase.Handle).Asks(Permission.OpenCase, CaseDescriptions.Open);
        cases.MapGet("/{case}", ReadCaseFile.Handle).Asks(Permission.ReadCase, CaseDescriptions.Read);
        cases.MapPost("/{case}/entries", RecordEntries.Handle).Asks(Permission.RecordEntry, CaseDescriptions.Record);
        cases.MapPost("/{case}/corrections/asked", AskForACorrection.Handle).Asks(Permission.RecordEntry, AskForACorrection.Description);
        cases.MapPost("/{case}/what-if", SupposeChanges.Handle).Asks(Permission.ReadCase, CaseDescriptions.WhatIf);
        cases.MapPut("/{case}/provider", NameAProvider.Handle).Asks(Permission.RecordEntry, NameAProvider.Description);
        cases.MapGet("/{case}/releases", ReadReleases.Handle).Asks(Permission.ReadCase, ReadReleases.Description);
        cases.MapPost("/{case}/returns", Returns.Open).Asks(Permission.RecordEntry, ReturnDescriptions.Open);
        cases.MapPut("/{case}/returns/{id}", Returns.Answer).Asks(Permission.RecordEntry, ReturnDescriptions.Answer);
        cases.MapPost("/{case}/returns/{id}/choice", Returns.Choose).Asks(Permission.RecordEntry, ReturnDescriptions.Choose);
        cases.MapPost("/{case}/returns/{id}/determination", Returns.Determine).Asks(Permission.RecordEntry, ReturnDescriptions.Determine);
        cases.MapPost("/{case}/next", OpenACase.Next).Asks(Permission.OpenCase, CaseDescriptions.Next);
    }

    private static void MapDocuments(RouteGroupBuilder api)
    {
        api.MapGet("/documents/{agency}", ReadDocuments.Types).Asks(Permission.ReadPolicy, DocumentDescriptions.Types);
        api.MapGet("/documents/{agency}/{document}", ReadDocuments.Type).Asks(Permission.ReadPolicy, DocumentDescriptions.Type);
        var ofCase = api.MapGroup("/cases/{agency}/{case}");
        ofCase.MapGet("/documents", ReadDocuments.OfACase).Asks(Permission.ReadCase, DocumentDescriptions.OfACase);
        ofCase.MapGet("/documents/{seq:int}", ReadDocuments.One).Asks(Permission.ReadCase, DocumentDescriptions.One);
        ofCase.MapGet("/documents/{seq:int}/compared-with/{entry:int}", ReadDocuments.Compared).Asks(Permission.ReadCase, DocumentDescriptions.Compared);
        ofCase.MapGet("/documents/{seq:int}/pdf", ReadDocuments.Printed).Asks(Permission.ReadCase, DocumentDescriptions.Printed);
        ofCase.MapPost("/documents/{seq:int}/decision", DecideAReport.Handle).Asks(Permission.ReadReports, DecideAReport.Description);
        ofCase.MapGet("/drafts/{document}", DraftDocuments.Read).Asks(Permission.RecordEntry, DraftDescriptions.Read);
        ofCase.MapPut("/drafts/{document}", DraftDocuments.Keep).Asks(Permission.RecordEntry, DraftDescriptions.Keep);
        ofCase.MapPost("/drafts/{document}/sign", DraftDocuments.Sign).Asks(Permission.RecordEntry, DraftDescriptions.Sign);
    }

    private static void MapEmployers(RouteGroupBuilder employers)
    {
        employers.MapGet("", ReadEmployers.List).Asks(Permission.ReadEmployers, EmployerDescriptions.List);
        employers.MapGet("/like", ReadEmployers.Like).Asks(Permission.ReadEmployers, EmployerDescriptions.Like);
        employers.MapPost("", KeepAnEmployer.Add).Asks(Permission.KeepEmployers, EmployerDescriptions.Add);
        employers.MapGet("/{id:guid}", ReadEmployers.One).Asks(Permission.ReadEmployers, EmployerDescriptions.One);
        employers.MapPut("/{id:guid}", KeepAnEmployer.Change).Asks(Permission.KeepEmployers, EmployerDescriptions.Change);
        employers.MapPost("/{id:guid}/contacts", KeepAnEmployer.AddContact).Asks(Permission.KeepEmployers, EmployerDescriptions.AddContact);
        employers.MapPut("/{id:guid}/same-as", KeepAnEmployer.Link).Asks(Permission.MergeEmployers, EmployerDescriptions.Link);
        employers.MapDelete("/{id:guid}/same-as", KeepAnEmployer.Unlink).Asks(Permission.MergeEmployers, EmployerDescriptions.Unlink);
    }

    private static void MapProviders(RouteGroupBuilder providers)
    {
        providers.MapGet("", ReadProviders.List).Asks(Permission.ReadProviders, ProviderDescriptions.List);
        providers.MapGet("/{provider}", ReadProviders.One).Asks(Permission.ReadProviders, ProviderDescriptions.One);
        providers.MapPost("", KeepAProvider.Add).Asks(Permission.KeepProviders, ProviderDescriptions.Add);
        providers.MapPut("/{provider}", KeepAProvider.Change).Asks(Permission.KeepProviders, ProviderDescriptions.Change);
        providers.MapPost("/{provider}/sites", KeepAProvider.AddSite).Asks(Permission.KeepProviders, ProviderDescriptions.AddSite);
        providers.MapPut("/{provider}/sites/{site}", KeepAProvider.ChangeSite).Asks(Permission.KeepProviders, ProviderDescriptions.ChangeSite);
        providers.MapPost("/{provider}/sites/{site}/approvals", KeepAProvider.Approve).Asks(Permission.ApproveSites, ProviderDescriptions.Approve);
        providers.MapPost("/{provider}/sites/{site}/withdrawals", KeepAProvider.Withdraw).Asks(Permission.ApproveSites, ProviderDescriptions.Withdraw);
        providers.MapPost("/{provider}/memoranda", KeepAProvider.AddMemorandum).Asks(Permission.KeepProviders, ProviderDescriptions.AddMemorandum);
        providers.MapPost("/{provider}/specialists", KeepAProvider.AddSpecialist).Asks(Permission.KeepProviders, ProviderDescriptions.AddSpecialist);
        providers.MapPost("/{provider}/specialists/{specialist}/qualifications", KeepAProvider.AddQualification).Asks(Permission.KeepProviders, ProviderDescriptions.AddQualification);
    }

    private static void Asks(this RouteHandlerBuilder route, Permission act, RouteDescription described) =>
        route.RequireAuthorization(act.ToString()).AddOpenApiOperationTransformer(described.Tell);
}
