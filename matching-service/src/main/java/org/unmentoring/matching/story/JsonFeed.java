package org.unmentoring.matching.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. Words are content_text: shown as they are, not read as markup. */
@Schema(name = "StoryFeed")
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        List<Author> authors,
        List<Item> items) {
    static final String TYPE = "application/feed+json";
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    @Schema(name = "StoryFeedAuthor")
    record Author(String name) {}

    @Schema(name = "StoryFeedItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("date_published") Instant datePublished,
            @JsonProperty("date_modified") Instant dateModified,
            @Schema(nullable = true) List<Author> authors,
            List<String> tags,
            String language) {}

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                VERSION,
                feed.title(),
                feed.page(),
                feed.json(),
                List.of(new Author(feed.title())),
                feed.stories().stream().map(it -> item(feed, it)).toList());
    }

    private static Item item(Feed feed, PublicStory story) {
        var names = Feed.names(story);
        return new Item(
                Feed.id(story),
                feed.link(story),
                Feed.title(story),
                story.words(),
                story.publishedAt(),
                story.updatedAt(),
                names.isEmpty() ? null : names.stream().map(Author::new).toList(),
                Feed.sectors(story),
                story.language().tag());
    }
}
