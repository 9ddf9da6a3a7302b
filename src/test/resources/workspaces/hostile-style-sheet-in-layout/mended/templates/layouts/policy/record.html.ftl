<h2>About</h2>
