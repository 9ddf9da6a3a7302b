package org.clausebook.model.record;

/**
 * Names one policy of one council.
 *
 * @param council slug of the council, the name of its folder
 * @param policy slug of the policy, the name of its file without {@code .yaml}
 */
public record PolicyKey(String council, String policy) {
  /** The policy's file, from the workspace. */
  public String file() {
    return folder(council) + "/" + policy + ".yaml";
  }

  /** The folder of a council, from the workspace. */
  public static String folder(String council) {
    return "councils/" + council;
  }
}
