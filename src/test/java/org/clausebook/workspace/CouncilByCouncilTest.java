package org.clausebook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Test;

/** All policies of a council are published together. */
final class CouncilByCouncilTest {
  private static final PolicyKey FIRST = new PolicyKey("borchester", "it");
  private static final PolicyKey SECOND = new PolicyKey("ambridge", "records");
  private static final PolicyKey THIRD = new PolicyKey("borchester", "allotments");

  @Test
  void thePoliciesOfACouncilComeTogetherWhereTheCouncilIsFirstNamed() {
    var turns = new ArrayList<List<PolicyKey>>();

    CouncilByCouncil.of(List.of(FIRST, SECOND, THIRD)).forEachRemaining(turns::add);

    assertEquals(List.of(List.of(FIRST, THIRD), List.of(SECOND)), turns);
  }

  @Test
  void behindTheLastCouncilThereIsNone() {
    Iterator<List<PolicyKey>> none = CouncilByCouncil.of(List.of());

    assertThrows(NoSuchElementException.class, none::next);
  }
}
