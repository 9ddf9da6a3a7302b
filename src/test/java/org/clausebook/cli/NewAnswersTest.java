package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers from a file in the place of a person. */
final class NewAnswersTest {
  private static final String CONTACTS = """
        contacts:
          security-incidents: the Clerk
      """;

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void library() {
    workspace =
        WorkspaceFolder.withThreePolicies(temporary).write("councils/ashford/council.yaml", """
            name: Ashford Town Council # as on the notice board
            kind: town
            """);
  }

  @Test
  void manyCouncilsAreAnsweredForAtOnce() {
    CommandRun run = answer("""
        - name: Sampleford Community Council
          policies: [it-policy, records-retention]
          term: SCC
          contacts:
            security-incidents: the Clerk
            email-incidents: pending
            helpdesk: Exampleton Computers Ltd
          review-cycle: every two years
          it-policy:
            title: Sampleford Community Council IT Policy
            wording:
              social-media-rules: |
                Be kind.

                - a. be brief;
                - b. be right.

        # Two councils of one place: the second gets a longer folder.
        - name: Ashford Parish Council
          policies: records-retention
          contacts: {security-incidents: the Clerk}

        - folder: ashford
          policies: [communications]
          contacts:
            security-incidents: the Town Clerk
        """);

    String files = workspace.files("councils").keySet().stream()
        .map(file -> "\n--- councils/" + file + "\n" + workspace.read("councils/" + file))
        .collect(Collectors.joining());
    new ConsoleText(Path.of("src/test/resources/interview/answers-of-three"))
        .verify(new CommandRun(run.exitCode(), run.out() + files, run.err()));
    assertEquals(0, workspace.run("generate", "--all", "--format", "md").exitCode());
  }

  @Test
  void oneCouncilNeedsNoList() {
    CommandRun run = answer("""
        name: Sampleford Parish Council
        policies: records-retention
        contacts:
          security-incidents: the Clerk
        """);

    assertEquals(0, run.exitCode(), run.toString());
  }

  @Test
  void whatIsNotAnsweredIsAMistakeUnlessItMayBeOpen() {
    String answers = "- name: Sampleford Parish Council\n  policies: [records-retention]\n";

    CommandRun run = answer(answers);

    assertEquals("""
        answers.yaml:1:3: error: 'security-incidents' is missing
          hint: write below 'contacts:' 'security-incidents: …', which answers: To whom are suspected security breaches reported?; or use --pending
        """, run.err());
    assertEquals(1, run.exitCode());
    assertEquals(0, answer(answers, "--pending").exitCode());
  }

  @Test
  void nothingCanDecideLaterWhatACouncilIs() {
    CommandRun run =
        answer("- name: Sampleford\n  policies: [records-retention]\n" + CONTACTS, "--pending");

    assertEquals("""
        answers.yaml:1:3: error: 'kind' is missing
          hint: write 'kind: …', which answers: What kind of body is it?
        """, run.err());
  }

  @Test
  void everyWrongAnswerIsShownInItsPlaceAndNothingIsWritten() {
    Map<String, String> before = workspace.files("councils");

    CommandRun run = answer("""
        - name: Sampleford Parish Council
          policies: [records-retention]
          contacts:
            security-incidents: ${council.clerk}
          review-cycle: bi-annually
        - name: Exampleton Parish Council
          folder: Exampleton
          kind: parsh
          policies: [it-polcy]
        - name: Llan Community Council
          policies: [records-retention]
          contact:
            security-incidents: the Clerk
        """);

    assertEquals("""
        answers.yaml:4:25: error: a merge field cannot be used in this text
          hint: write out what it stands for
        answers.yaml:5:17: error: 'bi-annually' may mean twice a year or every two years
          hint: write 'twice a year' or 'every two years'
        answers.yaml:7:11: error: 'Exampleton' cannot be the name of a council's folder
          hint: type another, such as 'exampleton'
        answers.yaml:8:9: error: 'parsh' is not one of the choices
          hint: did you mean 'parish'?
        answers.yaml:9:13: error: 'it-polcy' is not one of the choices
          hint: did you mean 'it-policy'?
        answers.yaml:10:3: error: 'security-incidents' is missing
          hint: write below 'contacts:' 'security-incidents: …', which answers: To whom are suspected security breaches reported?; or use --pending
        answers.yaml:13:5: error: no question is called 'contact/security-incidents'
          hint: did you mean 'contacts.security-incidents'?
        """, run.err());
    assertEquals(before, workspace.files("councils"));
    CommandRun mended = answer("""
        - name: Sampleford Parish Council
          policies: [records-retention]
          contacts:
            security-incidents: the Clerk
          review-cycle: twice a year
        - name: Exampleton Parish Council
          folder: exampleton
          kind: parish
          policies: [it-policy]
          contacts:
            security-incidents: the Clerk
            email-incidents: the Clerk
            helpdesk: the Clerk
        - name: Llan Community Council
          policies: [records-retention]
          contacts:
            security-incidents: the Clerk
        """);
    assertEquals(0, mended.exitCode(), mended.toString());
  }

  @Test
  void anAnswerThatNobodyAsksForIsNoSilence() {
    CommandRun run = answer("""
        - folder: ashford
          kind: parish
          policies: [records-retention]
          contacts:
            security-incidents: the Town Clerk
            helpdesk: the Town Clerk
        """);

    assertEquals("""
        answers.yaml:2:3: error: 'kind' answers no question that is open for this council
          hint: take it out; what a council has said already is changed in its own files
        answers.yaml:6:5: error: 'contacts.helpdesk' answers no question that is open for this council
          hint: take it out; what a council has said already is changed in its own files
        """, run.err());
  }

  @Test
  void noCouncilIsTakenForAnother() {
    CommandRun run = answer("""
        - folder: ashford
          name: Ashford Parish Council
          policies: [records-retention]
        - name: Ashford Town Council
          policies: [records-retention]
          contacts: {security-incidents: the Clerk}
        - name: ashford town council
          policies: [communications]
        """);

    assertEquals("""
        answers.yaml:1:11: error: this is the folder of 'Ashford Town Council'
          hint: write another folder for the new council, or take 'name' out to add to that one
        answers.yaml:7:3: error: there are answers for 'ashford' above already
          hint: put all answers of a council into one entry
        """, run.err());
  }

  @Test
  void aListIsNoAnswerToAQuestionForOneText() {
    CommandRun run = answer("""
        - name: Sampleford Parish Council
          policies: [records-retention]
          contacts:
            security-incidents: [the Clerk, the Deputy Clerk]
        """);

    assertEquals("""
        answers.yaml:4:25: error: 'security-incidents' must be text
          hint: write the answer to: To whom are suspected security breaches reported?
        """, run.err());
  }

  @Test
  void aFileOfAnotherFormIsRefusedInItsPlace() {
    assertEquals("""
        answers.yaml:1:3: error: here is text where the answers of a council should be
          hint: begin each council with '- name:' and its full name, and its other answers below it
        """, answer("- Sampleford\n").err());
    assertEquals("""
        answers.yaml: error: here is an empty list where the answers of a council should be
          hint: begin each council with '- name:' and its full name, and its other answers below it
        """, answer("[]\n").err());
    assertEquals(
        """
        answers.yaml:1:8: error: this character is not stored as UTF-8
          hint: save the file again with the encoding UTF-8
        """, run("name: Y\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)).err());
  }

  @Test
  void theOptionsGoTogether() {
    assertEquals("""
        policy: error: 'nowhere.yaml' is no file of answers
          hint: name a YAML file with the answers of each council after --answers
        """, workspace.run("new", "--answers", "nowhere.yaml").err());
    assertEquals(2, workspace.run("new", "--pending").exitCode());
    workspace.write("answers.yaml", "");
    assertEquals(
        """
        policy: error: --answers names the councils and policies itself
          hint: leave 'ashford' out, or write it into the file
        """, workspace.run("new", "ashford", "--answers", "answers.yaml").err());
  }

  private CommandRun answer(String answers, String... options) {
    return run(answers.getBytes(StandardCharsets.UTF_8), options);
  }

  private CommandRun run(byte[] answers, String... options) {
    workspace.write("answers.yaml", answers);
    String[] words = new String[options.length + 3];
    System.arraycopy(options, 0, words, 3, options.length);
    words[0] = "new";
    words[1] = "--answers";
    words[2] = "answers.yaml";
    return workspace.run(words);
  }
}
