package vn.cchc.task.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void separatorsAndQuotesAreQuoted() {
        assertThat(Csv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(Csv.cell("gọi là \"06 rõ\"")).isEqualTo("\"gọi là \"\"06 rõ\"\"\"");
        assertThat(Csv.cell("hai\ndòng")).isEqualTo("\"hai\ndòng\"");
        assertThat(Csv.cell("thường")).isEqualTo("thường");
    }

    @Test
    void aTextIsNeverAFormula() {
        assertThat(Csv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(Csv.cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    }
}
