namespace Throughline.Tests.Documents;

/// <summary>What people write into a section, by what the check of content is to find in it.</summary>
internal static class Content_texts
{
    /// <summary>More than a cursory word: nothing is to be found.</summary>
    public static readonly string[] Good =
    [
        "He likes the early shift. Nobody talks then.",
        "I never served. Nobody in the treatment team knows of any service either.",
        "“I lose the third thing.” Two steps at a time go well; lists help.",
        "She met Dr. Quill on Nov. 9 at 8:30 a.m. and they went over lifting. Up to 40.5 lbs. is fine, he says.",
        "Mr. R. Corvalan at Harbor Rolls Inc. would take her back. He needs somebody from 4 a.m. to 9 a.m.",
        "Went to three places, e.g. the bakery on St. Paul Ave. and the mill café. The mill café asks for a résumé.",
        "What does she want? A small place, with one boss.",
        "Works well alone! In groups she goes quiet.",
        "The bus stops at 9:15 p.m. She needs a ride after that.",
        "He earned $16.50 an hour at Third Street Bakery. He left when it closed in 2019.",
        "She calls employers herself now, with me beside her.\nShe liked the bakery tour and would take early shifts.",
        "- Calls employers herself with me beside her\n- Takes the bus alone since the third of May",
        "1. She learns the mixer with a written list.\n2. She asks for help when the list ends.",
        "1) Gets up at four without an alarm\n2) Walks to the river before breakfast\n3) Day center on Tuesdays",
        "• Two applications sent, both answered\n• One interview on Thursday at the mill",
        "Left Marsh High in 2009. GED in 2012, forklift card in 2015.",
        "He wants 28 hours. More would cost him the check, and that scares him.",
        "Third Street Bakery may need a helper in January; I see the head baker again on Dec. 10. Harbor Rolls filled its job in October.",
        "No openings at Harbor Rolls until spring. Kettle Bend Foods asked to hear again in March.",
        "None of the four employers hires before the holidays. Two asked for her name and telephone.",
        "Nothing hurts while he walks. Standing for more than an hour does.",
        "There were no issues related to the disability this month: asked on Nov. 5 and Nov. 19. She slept well and was on time each day.",
        "She has a Ph.D. friend, J. P. Oduya, who helps with forms. They meet on Mondays.",
        "The team (Lena Abernathy, Dr. Amos Quill, Renard Obi, R.N.) met on Nov. 23. All of them see him steadier than in summer.",
        "He talks to customers when they talk first... Then he is warm. With two at once he leaves.",
        "Reads at eighth-grade level, per the test of 9/12. Numbers are easier for him than words.",
        "The doctor's letter is at www.example.org/letters under his name. It says: no nights.",
        "She said: “I can do that.” She did, for six weeks.",
        "he likes lists and pictures. he forgets what he only hears",
        "Wakes at 5, gets the 6:10 bus, home by 3 p.m. Evenings are for her sister's children.",
        "Her cousin knows the mill café, and her old teacher runs the print shop. She would call both of them herself.",
        "“I want mornings!” She has said so at every meeting since March.",
        "See the list on the fridge: it works. He made it himself with his sister.",
        "As the team wished, we went twice. The plan was read to him there.",
        "He told the court in 2011 and has had nothing since. It bars no bakery job, says the list of the state.",
        "She would like a timer that she can feel\nand a chair with a back, which the bakery has.\nBoth were tried on Nov. 23.",
        "Wants to tell the boss about the medicine, nobody else. Asked me to be there when he does.",
        "It was agreed on Oct. 27, vs. Nov. 5 in the first draft, that he calls on Mondays. He has kept it three times.",
        "Le gusta el turno de la mañana. Por la tarde se cansa.",
        "La Sra. Peña la acompaña a las citas. El Dr. Ruiz dice que puede levantar 15.5 kg sin problema.",
        "¿Qué quiere? Un trabajo cerca de su casa, con pocas personas.",
        "Trabajó en la panadería de la Av. Juárez de 2015 a 2018. Salió porque cerraron.",
        "Sabe leer y escribir en español e inglés, p. ej. recetas y notas. Las cuentas le cuestan más.",
        "No hubo dificultades por su salud este mes: se lo pregunté el 5 y el 19 de noviembre. Durmió bien y llegó a tiempo.",
        "- Llama sola a los empleadores desde octubre\n- Toma el autobús sin compañía por la mañana",
        "Su hermana la lleva en coche los lunes. Los demás días va en autobús.",
        "Dijo: «Quiero volver a hornear». Su antiguo jefe la recibiría.",
        "Vive en EE. UU. desde 2009 y tiene permiso de trabajo. Sus papeles están en regla, los vio la Lic. Gómez.",
        "Ninguno de los tres empleadores contrata antes de las fiestas. Dos pidieron su teléfono.",
        "Gana $15.75 la hora, 20 horas a la semana. Querría llegar a 28 antes del verano.",
        "1. Aprende la batidora con una lista escrita.\n2. Pide ayuda cuando la lista se acaba.",
        "Se levanta a las 5 a. m. y camina una hora. Luego prepara el desayuno para su madre.",
        "¡Le encantó la visita! Preguntó dos veces por el horno grande.",
    ];

    /// <summary>One sentence, however it is dressed.</summary>
    public static readonly string[] OneSentence =
    [
        "Gets along with people.",
        "No openings right now.",
        "She wants to work in a bakery near home",
        "She wants to work in a bakery, e.g. Third Street or Harbor Rolls.",
        "He met Dr. A. Quill at St. Mary's Hosp. about his back.",
        "Mr. J. R. Corvalan is his reference.",
        "He can lift 40.5 lbs. with both hands.",
        "She earned $12.50 an hour at the U.S. Post Office.",
        "Starts at 8.30 and ends at 12.15 each day.",
        "She starts at 6 a.m. Mondays and Tuesdays at the mill.",
        "Approx. 20 hrs. per wk. would suit her.",
        "Works Mon. through Fri. at the library on Main St. near home.",
        "See www.example.org for the list of bakeries.",
        "He would like a job in baking, in a small place, with early hours, one boss, a bus line nearby, and no radio.",
        "She wants to work in\na bakery near her home\nwith early hours.",
        "Her team is Lena Abernathy, Dr. Quill, and Renard Obi, R.N.",
        "She needs: 1. bus fare, 2. shoes, 3. a phone.",
        "Needs 1) a ride 2) a uniform 3) a clock",
        "Bus. Shoes. Phone.",
        "- bus\n- shoes\n- phone",
        "1. Bus\n2. Shoes\n3. Phone",
        "Yes, she has had three jobs since 2015.",
        "Vocational Rehab. Counselor P. Sandoval-Koch was told.",
        "Is on time!!!",
        "He is doing well at the mill...",
        "He is doing well at work. He is doing well at work.",
        "She talks with her sister (who lives upstairs) every day.",
        "He said “I like it.”",
        "He said “I like it here very much.” and went back to the oven at once.",
        "“What about the night bus?” is what her sister asks each time.",
        "«¡Nunca más!» dice él de los turnos de noche.",
        "Quiet; warm with one person; leaves when two talk at once",
        "The consumer, i.e. Tobias, prefers mornings.",
        "Se lleva bien con la gente.",
        "Quiere trabajar en una panadería, p. ej. en la de la Av. Juárez.",
        "Conoce a la Sra. Peña y al Dr. Ruiz.",
        "Puede levantar 15.5 kg. con las dos manos.",
        "Vive en EE. UU. con su hermana y dos sobrinos.",
        "Trabaja de lunes a viernes, aprox. 20 hrs. por semana.",
        "¿Quiere trabajar?",
        "- zapatos\n- teléfono\n- autobús",
        "Le gusta hornear, limpiar, ordenar, etc.",
        "El Lic. J. M. Gómez vio sus papeles.",
    ];

    /// <summary>Nothing is said.</summary>
    public static readonly string[] SaysNothing =
    [
        "n/a", "N/A", "N.A.", "n / a", "none", "None.", "NONE!", "no", "Yes.", "same", "Same as above.", "same as last month", "Same. No change.", "None. None known.", "N/A. N/A.", "ditto", "…", "...", ". . .", "-", "—", "--", "?", "x", "xxx", "TBD",
        "See above. Same as before.", "Please see the career profile.", "As described in last month's report.", "As stated in the plan. See notes.", "Véase el perfil laboral.", "Ver el informe del mes pasado.", "See attached.", "No change. No issues. No concerns.", "ok. fine. good.", "Nothing to report.", "unknown", "good good. good good.", "asdf", "Done. Completed.", "none;\nnone;\nn/a", "Not applicable. None at this time.",
        "no aplica", "Ninguno.", "nada", "Igual que el mes pasado.", "Sin cambios. Sin novedad.", "lo mismo", "ver arriba", "n/d", "Sí.", "Pendiente. Por determinar.",
    ];

    /// <summary>Nothing stands there.</summary>
    public static readonly string[] Empty = ["", " ", "\n\n", "\t"];

    /// <summary>What was written in one month and in the next, where the second only repeats.</summary>
    public static readonly (string Before, string Now)[] Copies =
    [
        ("She calls employers herself now. The bakery tour went well.", "She calls employers herself now. The bakery tour went well."),
        ("Met twice in October at the library. We practiced calling back and sorted the leads.", "Met twice in November at the library. We practiced calling back and sorted the leads."),
        ("Four visits, 11 hours. He stacks 3 racks without a list.", "Five visits, 12 hours. He stacks 4 racks without a list."),
        ("She calls employers herself now. The bakery tour went well.", "The bakery tour went well. She calls employers herself now."),
        ("Harbor Rolls filled its job. Kettle Bend Foods wants to hear from her again in March.", "Harbor Rolls has filled its job. Kettle Bend Foods wants to hear from her again in spring."),
        ("He keeps the pace of the line from eight to eleven. After that he needs a short walk and a glass of water.", "HE KEEPS THE PACE OF THE LINE FROM EIGHT TO ELEVEN! After that, he needs a short walk and a glass of water."),
        ("Llama sola a los empleadores. La visita a la panadería fue bien.", "Llama sola a los empleadores. La visita a la panadería fue bien."),
        ("Nos reunimos dos veces en octubre en la biblioteca. Practicamos las llamadas.", "Nos reunimos dos veces en noviembre en la biblioteca. Practicamos las llamadas."),
        ("La jefa está contenta con ella. Pide un descanso más por la mañana.", "La jefa está muy contenta con ella. Pide un descanso más por la mañana."),
        ("Después del almuerzo se sentó con la señora de la caja y practicó los números.", "Despues del almuerzo se sento con la senora de la caja y practico los numeros."),
        ("Buses are crowded early and that is hard for her. We tried the later line on Tuesday and it was better.", "Buses are crowded early and that is hard for her. We tried the later line on Thursday and it was better."),
    ];

    /// <summary>Two months of the same work, each told anew.</summary>
    public static readonly (string Before, string Now)[] ToldAnew =
    [
        ("She calls employers herself now. The bakery tour went well.", "Two employers called back. She took the interview at the mill by herself and liked it."),
        ("Met twice at the library in October. We practiced calling back.", "Met three times, once at the mill. She asked the baker about shifts on her own."),
        ("Four visits, 11 hours. He stacks three racks without a list.", "Two visits only: the supervisor shows him the slicer now. He asks her before he asks me."),
        ("Harbor Rolls filled its job. Kettle Bend Foods wants to hear again in March.", "Kettle Bend Foods has a morning helper's job from April. Harbor Rolls did not answer twice."),
        ("Crowded buses are hard for her. We tried the later line and it was better.", "The later bus is settled, and buses did not come up again. Noise at the mill did: she wears plugs since the tenth."),
        ("Llama sola a los empleadores. La visita a la panadería fue bien.", "Dos empleadores le devolvieron la llamada. Fue sola a la entrevista del molino y le gustó."),
        ("La jefa está contenta con ella. Pide un descanso más.", "Ya tiene el descanso de las diez. Ahora aprende la caja con una compañera."),
        ("He was late once, for the bus.", "On time every day since the new bus card. He left early once, for the doctor."),
    ];
}
