package org.unmentoring.notifications.template;

import static java.util.Map.entry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made-up values for every template, to see what a mail will look like. */
final class Samples {
    private static final Map<String, Object> ENGLISH = Map.ofEntries(
            entry("programme", "Coffee trials"),
            entry("round", "6"),
            entry("link", "https://unmentoring.example/matches/sample"),
            entry("timesLink", "https://unmentoring.example/matches/sample/times"),
            entry("metLink", "https://unmentoring.example/matches/sample?said=met"),
            entry("notMetLink", "https://unmentoring.example/matches/sample?said=not-met"),
            entry("meetBy", "2026-12-04"),
            entry("words", "We found out that both our libraries lend tools."),
            entry("kindWord", "Thank you! Could you leave out the name of the school?"),
            entry("offeredBy", "Siân O'Neill"),
            entry("uid", "sample"),
            entry("sequence", 0),
            entry("startsAt", "2026-12-01T10:00:00Z"),
            entry("endsAt", "2026-12-01T10:45:00Z"),
            entry("timeZone", "Europe/London"),
            entry("reference", "UM-7K3Q-92XD"),
            entry("answerBy", "2026-12-24"),
            entry("answer", "We are sorry. Your address is off our list."),
            entry("where", "https://video.example/room"),
            entry("approveBy", "2026-12-02T09:00:00Z"),
            entry("minutes", "2880"),
            entry("name", "Siân O'Neill"),
            entry("email", "sian@council.example"),
            entry("organisation", "Example Council"),
            entry("jobTitle", "Service designer"),
            entry("interests", "Libraries, bread, hill walking"));

    private static final Map<String, Object> WELSH = Map.ofEntries(
            entry("programme", "Treialon coffi"),
            entry("answer", "Mae'n ddrwg gennym. Mae eich cyfeiriad oddi ar ein rhestr."),
            entry("organisation", "Cyngor Enghraifft"),
            entry("words", "Mae llyfrgelloedd y ddau ohonom yn benthyg offer."),
            entry("kindWord", "Diolch! Allwch chi hepgor enw'r ysgol?"),
            entry("jobTitle", "Dylunydd gwasanaethau"),
            entry("interests", "Llyfrgelloedd, bara, cerdded y bryniau"));

    private Samples() {}

    static String reader(String language) {
        return language.equals("cy") ? "Llŷr" : "Ann";
    }

    static Map<String, Object> of(Class<?> type, String language) {
        var values = new LinkedHashMap<String, Object>();
        for (var value : type.getRecordComponents()) {
            var sample = sample(value, language);
            if (sample != null) values.put(value.getName(), sample);
        }
        return values;
    }

    private static Object sample(RecordComponent value, String language) {
        if (value.getGenericType() instanceof ParameterizedType list)
            return List.of(of((Class<?>) list.getActualTypeArguments()[0], language));
        var english = ENGLISH.get(value.getName());
        return language.equals("cy") ? WELSH.getOrDefault(value.getName(), english) : english;
    }
}
