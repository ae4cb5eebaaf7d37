using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>The words of Iowa's papers in Spanish.</summary>
internal static class PapersInSpanish
{
    public static readonly IReadOnlyDictionary<string, DocumentWords> Plan = new Dictionary<string, DocumentWords>
    {
        ["es"] = new("Plan de empleo (IPE-2)")
        {
            Questions = new Dictionary<string, string>
            {
                ["Written for"] = "Motivo de este plan", ["Job goal"] = "Meta de empleo", ["SOC code of the goal"] = "Código SOC de la meta", ["Why services are needed"] = "Por qué se necesitan los servicios",
                ["Related issues from the closed file"] = "Asuntos relacionados del expediente cerrado", ["Current employment"] = "Empleo actual", ["What is at stake"] = "Qué está en juego", ["Anticipated actions"] = "Acciones previstas",
                ["Services"] = "Servicios", ["The job candidate’s part"] = "Lo que hace usted", ["The counselor’s part"] = "Lo que hace su consejero o consejera", ["The part of others"] = "Lo que hacen otras personas",
                ["Agreed: how goal, services and providers were chosen"] = "De acuerdo: cómo se eligieron la meta, los servicios y los proveedores", ["How it is known that it worked"] = "Cómo se sabrá que dio resultado",
                ["Language or way in which it was gone through"] = "Idioma o forma en que se revisó", ["A copy was given to the job candidate"] = "Recibió una copia", ["The rights sheet was given to the job candidate"] = "Recibió la hoja de derechos",
                ["Appeal, mediation and ICAP were explained"] = "Se le explicaron la apelación, la mediación y el ICAP",
                ["Service"] = "Servicio", ["Begins"] = "Empieza", ["Ends"] = "Termina", ["Limited how"] = "Con qué límite", ["Arranged by"] = "Lo organiza", ["Delivered by"] = "Lo presta", ["Paid by"] = "Lo paga",
                ["Comparable benefit"] = "Beneficio comparable", ["Amount"] = "Importe",
            },
            Options = new Dictionary<string, string>
            {
                ["A new plan"] = "Un plan nuevo", ["A review"] = "Una revisión", ["An amendment"] = "Una enmienda", ["An interruption"] = "Una interrupción", ["Post-employment services"] = "Servicios después del empleo",
                ["Yes"] = "Sí", ["IVRS"] = "IVRS", ["Job candidate"] = "Usted", ["Other"] = "Otra persona o entidad",
            },
        },
    };

    public static readonly IReadOnlyDictionary<string, DocumentWords> Exception = new Dictionary<string, DocumentWords>
    {
        ["es"] = new("Solicitud de excepción a la política")
        {
            Questions = new Dictionary<string, string>
            {
                ["Service"] = "Servicio", ["What is asked for"] = "Qué se pide", ["Why the benefit is not used"] = "Por qué no se usa el beneficio", ["In the person’s words"] = "En sus propias palabras",
                ["Sources asked"] = "A quién se preguntó", ["Evidence"] = "Pruebas", ["Cost"] = "Costo", ["From"] = "Desde", ["Until"] = "Hasta",
                ["Source"] = "Fuente", ["Asked on"] = "Se preguntó el", ["Answer"] = "Respuesta", ["Would pay"] = "Pagaría",
            },
        },
    };

    public static readonly IReadOnlyDictionary<string, DocumentWords> Search = new Dictionary<string, DocumentWords>
    {
        ["es"] = new("Búsqueda de beneficios comparables")
        {
            Questions = new Dictionary<string, string>
            {
                ["Service"] = "Servicio", ["Sources asked"] = "A quién se preguntó", ["Why nobody was asked"] = "Por qué no se preguntó a nadie", ["Available from another source"] = "Disponible de otra fuente", ["Used"] = "Se usa",
                ["What else is to be known"] = "Qué más conviene saber", ["Source"] = "Fuente", ["Asked on"] = "Se preguntó el", ["Answer"] = "Respuesta", ["Would pay"] = "Pagaría", ["Evidence"] = "Pruebas",
            },
            Options = new Dictionary<string, string>
            {
                ["No"] = "No", ["Yes"] = "Sí", ["In part"] = "En parte", ["It would delay progress"] = "Retrasaría el progreso", ["It would delay an immediate placement"] = "Retrasaría una colocación inmediata",
                ["It would delay help in extreme medical risk"] = "Retrasaría la ayuda ante un riesgo médico extremo",
            },
        },
    };
}
