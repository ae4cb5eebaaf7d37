using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies;

/// <summary>A step of a case in plain words for the person whose case it is.</summary>
/// <param name="Title">What the step is: "You look for a job".</param>
/// <param name="Ahead">What is said of it while it lies ahead.</param>
/// <param name="Reached">What the file says of it, read from what stands; null while it is not reached.</param>
public sealed record PersonStep(string Title, string Ahead, Func<CaseView, Fact?> Reached);
