package vn.cchc.plan.plan.clearness;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.plan.folding.Folded;

/// A product nobody could be asked to hand over: "hoạt động triển khai", "các hình thức thích hợp".
final class VagueProduct {

    /// Words that name no document and no thing. A product made of nothing else is vague.
    private static final Set<String> EMPTY = Stream.of(
                    "kết quả hoạt động triển khai thực hiện tổ chức hoàn thành sản phẩm nhiệm vụ công việc nội dung",
                    "hình thức thích hợp phù hợp theo quy định yêu cầu các của và được có liên quan khác",
                    "Sở đơn vị cơ quan địa phương năm")
            .flatMap(words -> Arrays.stream(Folded.of(words).value().split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private VagueProduct() {}

    static boolean isVague(String product) {
        return Arrays.stream(Folded.of(product).value().split(" ")).allMatch(EMPTY::contains);
    }
}
