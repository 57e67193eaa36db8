package vn.cchc.plan.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.folding.Folded;
import vn.cchc.testkit.SuiteResources;

/// What PostgreSQL makes of a text for the search is what Java makes of a query, for every text of the demonstration.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class SearchFoldIT {

    private static final Path PLANS = Path.of("..", "launcher", "src", "main", "resources", "demo", "plans");

    @Inject
    Statements statements;

    @Test
    void theDatabaseFoldsWordsAsJavaDoes() throws IOException {
        List<String> texts = printedTexts();

        assertThat(texts).hasSizeGreaterThan(150);
        assertThat(texts).allSatisfy(text -> {
            assertThat(words(text)).isEqualTo(folded(text));
            assertThat(words(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(folded(text));
        });
    }

    @Test
    void whatLooksLikeMarkupOrAnAddressIsWordsToo() {
        for (String text : List.of(
                "<b>hồ sơ</b> &amp; a@b.vn",
                "https://dichvucong.gov.vn/p_home",
                "1.5e3 -7 /usr/bin",
                "x•y…z “a”–‘b’")) {
            assertThat(words(text)).isEqualTo(folded(text));
        }
    }

    private List<String> words(String text) {
        return statements.query(
                "select lexeme from unnest(to_tsvector('simple', search_fold(?))) order by lexeme collate \"C\"",
                row -> row.getString("lexeme"),
                text);
    }

    private static List<String> folded(String text) {
        return Stream.of(Folded.of(text).value().split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> printedTexts() throws IOException {
        try (Stream<Path> plans = Files.list(PLANS)) {
            return plans.flatMap(SearchFoldIT::texts).distinct().toList();
        }
    }

    private static Stream<String> texts(Path plan) {
        try {
            JsonNode tree = EventJson.tree(Files.readAllBytes(plan));
            return Stream.of(
                            Stream.of(tree.get("title").asText()),
                            StreamSupport.stream(tree.get("tasks").spliterator(), false)
                                    .flatMap(task -> Stream.concat(
                                            Stream.of(task.get("content").asText()),
                                            StreamSupport.stream(
                                                            task.withArrayProperty("products")
                                                                    .spliterator(),
                                                            false)
                                                    .map(JsonNode::asText))),
                            StreamSupport.stream(tree.get("targets").spliterator(), false)
                                    .map(target -> target.get("text").asText()))
                    .flatMap(all -> all);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
