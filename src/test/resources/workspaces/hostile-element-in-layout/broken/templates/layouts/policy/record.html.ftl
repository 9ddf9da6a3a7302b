<h2>About</h2>
<iframe src="https://example.org/"></iframe>
