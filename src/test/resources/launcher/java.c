/* A java.exe that prints what it was asked for, an argument a line, and exits as STUB_EXIT says. */
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

int wmain(int count, wchar_t **words) {
  char line[8192];
  for (int word = 1; word < count; word++) {
    WideCharToMultiByte(CP_UTF8, 0, words[word], -1, line, sizeof line, NULL, NULL);
    printf("[%s]\n", line);
  }
  const char *code = getenv("STUB_EXIT");
  return code == NULL ? 0 : atoi(code);
}
