package org.unmentoring.matching.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.unmentoring.matching.export.Rendering;

@Provider
@Produces(JsonFeed.TYPE)
public class JsonFeedText extends Rendering<JsonFeed> {

    public JsonFeedText(ObjectMapper json) {
        super(JsonFeed.class, feed -> text(json, feed));
    }

    private static String text(ObjectMapper json, JsonFeed feed) {
        try {
            return json.writeValueAsString(feed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
