namespace Throughline.Casework.Access;

/// <summary>How far it reaches, from not at all to all of one's agency. No scope reaches into another agency.</summary>
public enum Scope
{
    None,

    /// <summary>The one case that is about oneself.</summary>
    OwnCase,

    /// <summary>Cases assigned to oneself.</summary>
    Assigned,

    /// <summary>Cases that one's provider serves now and that are shared with it: one's own, and for its lead all.</summary>
    OwnProvider,

    /// <summary>Cases assigned to oneself, and those of one's office.</summary>
    Office,
    Agency,
}
