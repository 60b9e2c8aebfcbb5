package org.unmentoring.matching.finding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InBothLanguages", description = "Whole sentences, in both languages")
public record Said(List<String> en, List<String> cy) {}
