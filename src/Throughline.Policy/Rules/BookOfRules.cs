using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Rules;

/// <summary>The rule book under which a file is looked at.</summary>
internal static class BookOfRules
{
    extension(Known known)
    {
        public RuleBook Book => (RuleBook)known.File.Terms;
    }
}
