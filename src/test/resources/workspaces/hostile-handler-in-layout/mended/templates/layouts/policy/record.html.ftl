<h2>About</h2>
<p>${council.name}</p>
