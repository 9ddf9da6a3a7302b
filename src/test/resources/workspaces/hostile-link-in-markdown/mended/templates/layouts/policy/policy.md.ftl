# ${title}

[one](https://example.org/)
