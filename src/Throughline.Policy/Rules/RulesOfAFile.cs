using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Rules;

/// <summary>The rule book of the agency whose file it is.</summary>
internal static class RulesOfAFile
{
    extension(Known known)
    {
        public RuleBook Book => (RuleBook)known.File.Terms;
    }
}
