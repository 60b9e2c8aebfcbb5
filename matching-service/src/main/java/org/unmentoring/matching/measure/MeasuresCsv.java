package org.unmentoring.matching.measure;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.unmentoring.matching.export.Csv;
import org.unmentoring.matching.export.Rendering;
import org.unmentoring.matching.measure.Figures.Crossing;
import org.unmentoring.matching.measure.Figures.Summary;

@Provider
@Produces("text/csv")
public class MeasuresCsv extends Rendering<NetworkMeasures> {

    private static final String[] COLUMNS = """
            round,span,ties,measured at,people,edges,density,components,largest component,largest share,alone,clustering,\
            transitivity,mean path length,longest path,people within two,bridges,degrees,least betweenness,\
            lower quartile of betweenness,median betweenness,upper quartile of betweenness,most betweenness,mean betweenness,\
            least constraint,lower quartile of constraint,median constraint,upper quartile of constraint,most constraint,\
            mean constraint,organisation E-I,organisation E-I expected,organisation E-I low,organisation E-I high,\
            organisation edges,organisations,sector E-I,sector E-I expected,sector E-I low,sector E-I high,sector edges,\
            sectors,sampled people,mean path length error,highest betweenness error""".split(",");

    public MeasuresCsv() {
        super(NetworkMeasures.class, MeasuresCsv::text);
    }

    static String text(NetworkMeasures measures) {
        var csv = new Csv(COLUMNS);
        measures.items().forEach(it -> csv.row(row(it)));
        return csv.text();
    }

    private static Object[] row(NetworkMeasures.Item it) {
        var of = it.figures();
        List<Object> row = new ArrayList<>(Arrays.asList(
                it.round(), it.span().word(), it.ties().word(), it.measuredAt(), of.people(), of.edges()));
        row.addAll(Arrays.asList(of.density(), of.components(), of.largestComponent(), of.largestShare(), of.alone()));
        row.addAll(Arrays.asList(of.clustering(), of.transitivity(), of.meanPathLength(), of.longestPath()));
        row.addAll(Arrays.asList(of.peopleWithinTwo(), of.bridges(), degrees(of)));
        add(row, of.betweenness());
        add(row, of.constraint());
        add(row, of.organisation());
        add(row, of.sector());
        var sample = of.sample();
        row.addAll(
                sample == null
                        ? Arrays.asList(null, null, null)
                        : List.of(sample.people(), sample.meanPathLengthError(), sample.highestBetweennessError()));
        return row.toArray();
    }

    /** As "1:4 2:10": four people have one edge, ten have two. */
    private static String degrees(Figures of) {
        return of.degrees().stream().map(it -> it.degree() + ":" + it.people()).collect(Collectors.joining(" "));
    }

    private static void add(List<Object> row, Summary it) {
        row.addAll(
                it == null
                        ? Arrays.asList(new Object[6])
                        : List.of(
                                it.least(), it.lowerQuartile(), it.median(), it.upperQuartile(), it.most(), it.mean()));
    }

    private static void add(List<Object> row, Crossing it) {
        row.addAll(Arrays.asList(it.index(), it.expected(), it.low(), it.high(), it.edges(), it.groups()));
    }
}
