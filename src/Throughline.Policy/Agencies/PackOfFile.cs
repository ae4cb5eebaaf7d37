using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Agencies;

/// <summary>The pack of the agency whose file it is, for who works with more of it than the rules.</summary>
public static class PackOfFile
{
    extension(CaseFile file)
    {
        public Pack Pack => (Pack)file.Terms;
    }
}
