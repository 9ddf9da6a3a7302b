<h2>About</h2>
<p onclick="alert(1)">${council.name}</p>
